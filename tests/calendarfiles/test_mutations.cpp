// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/calendarfiles/calendartest.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <random>

using namespace karigar;
using namespace karigar::test;

namespace {

/// Damages a file the way transport, editors and ill will do: bytes, lines, numbers, and words moved about.
class Mutator {
public:
    explicit Mutator(unsigned seed)
        : m_dice(seed)
    {
    }

    QByteArray damage(QByteArray text)
    {
        for (int n = roll(6) + 1; n > 0 && !text.isEmpty(); --n) {
            switch (roll(6)) {
            case 0:
                text[roll(int(text.size()))] = char(roll(256));
                break;
            case 1:
                text.remove(roll(int(text.size())), roll(40));
                break;
            case 2:
                text.insert(roll(int(text.size())), text.mid(roll(int(text.size())), roll(200)));
                break;
            case 3:
                text.insert(roll(int(text.size())), kWords[roll(int(std::size(kWords)))]);
                break;
            default:
                moveLine(text);
            }
        }
        return text;
    }

private:
    static constexpr const char* kWords[] = {";TZID=",
                                             "99999999",
                                             "-",
                                             "\n ",
                                             "\nRRULE:FREQ=YEARLY;BYDAY=-53SU;COUNT=2147483647",
                                             "00000000T000000Z",
                                             "\nDTSTART:20270310T100000Z",
                                             ";VALUE=PERIOD:",
                                             "\nDURATION:P99999999999W",
                                             "\nEXDATE:",
                                             ",",
                                             "\"",
                                             "BEGIN:",
                                             "\nRRULE:FREQ=MONTHLY;BYSETPOS=-366;INTERVAL=32767;BYWEEKNO=53",
                                             "\nBEGIN:VEVENT",
                                             "\nEND:VEVENT",
                                             "\\",
                                             "\nRRULE:FREQ=WEEKLY;UNTIL=99991231T235959Z;INTERVAL=0",
                                             "\nRECURRENCE-ID:",
                                             "\xF0\x9F",
                                             "+9999"};

    int roll(int sides) { return std::uniform_int_distribution<int>(0, sides - 1)(m_dice); }

    void moveLine(QByteArray& text)
    {
        QList<QByteArray> lines = text.split('\n');
        const int from = roll(int(lines.size()));
        const int to = roll(int(lines.size()));
        if (roll(2) == 0)
            lines.insert(to, lines.at(from));
        else
            lines.move(from, to);
        text = lines.join('\n');
    }

    std::mt19937 m_dice;
};

/// Whatever the file says, the answer is a sound list or a clear sentence.
void check(const QByteArray& text)
{
    const ics::BusyQuestion question = march();
    const auto answer = ics::readBusyTimes(text, question);
    if (!answer) {
        EXPECT_EQ(answer.error().domain, ErrorDomain::Input);
        EXPECT_FALSE(answer.error().code.isEmpty());
        EXPECT_FALSE(answer.error().message.isEmpty());
        return;
    }
    EXPECT_LE(answer->busy.size(), size_t(ics::kMaxBusyTimes));
    EXPECT_TRUE(std::ranges::is_sorted(answer->busy, {}, &ics::BusyTime::from));
    for (const ics::BusyTime& busy : answer->busy) {
        EXPECT_GE(busy.from, question.from);
        EXPECT_LT(busy.from, busy.to);
        EXPECT_LE(busy.to, question.to);
    }
}

} // namespace

TEST(CalendarMutations, DamagedFilesAreReadOrRefused)
{
    for (const char* name : {"google.ics", "apple.ics", "outlook.ics"}) {
        const QByteArray good = sample(name);
        for (unsigned seed = 1; seed <= 700; ++seed) {
            SCOPED_TRACE(testing::Message() << name << " seed " << seed);
            check(Mutator(seed).damage(good));
        }
    }
}

TEST(CalendarMutations, EveryCutIsReadOrRefused)
{
    const QByteArray good = sample("outlook.ics");
    for (qsizetype length = 0; length < good.size(); length += 3) {
        SCOPED_TRACE(testing::Message() << "length " << length);
        check(good.left(length));
    }
}
