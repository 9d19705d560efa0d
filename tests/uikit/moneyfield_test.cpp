// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/moneyfield.h"
#include "ui/shared/moneytext.h"

#include <gtest/gtest.h>
#include <limits>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace karigar::ui;

namespace {

QString typed(MoneyField& field, const char* keys)
{
    QTest::keyClicks(&field, QString::fromLatin1(keys));
    return field.text();
}

} // namespace

TEST(MoneyField, GroupsTheIndianWayWhileTyping)
{
    MoneyField field(u"m"_s);
    EXPECT_EQ(typed(field, "1234567"), u"12,34,567"_s);
    EXPECT_EQ(field.paise(), 123456700);
}

TEST(MoneyField, TakesPaiseAndNothingSmaller)
{
    MoneyField field(u"m"_s);
    EXPECT_EQ(typed(field, "1500.507"), u"1,500.50"_s);
    EXPECT_EQ(field.paise(), 150050);
}

TEST(MoneyField, RefusesWhatIsNotAnAmount)
{
    MoneyField field(u"m"_s);
    EXPECT_EQ(typed(field, "-12abc3e4"), u"1,234"_s);
    field.clear();
    EXPECT_EQ(field.paise(), std::nullopt);
    typed(field, ".5");
    EXPECT_EQ(field.paise(), std::nullopt);
}

TEST(MoneyField, KeepsTheCursorBehindTheSameDigit)
{
    MoneyField field(u"m"_s);
    typed(field, "123456");
    field.setCursorPosition(2); // "1,|23,456"
    typed(field, "9");
    EXPECT_EQ(field.text(), u"19,23,456"_s);
    EXPECT_EQ(field.cursorPosition(), 2);
}

TEST(MoneyField, SaysWhenItChanges)
{
    MoneyField field(u"m"_s);
    int changes = 0;
    QObject::connect(&field, &MoneyField::paiseChanged, &field, [&] { ++changes; });
    field.setPaise(99);
    EXPECT_EQ(field.text(), u"0.99"_s);
    EXPECT_EQ(field.paise(), 99);
    EXPECT_EQ(changes, 1);
}

TEST(MoneyText, RoundTripsExactly)
{
    for (const qint64 paise : {0LL, 1LL, 99LL, 100LL, 99999LL, 100000LL, 12345650LL, 99999999999LL})
        EXPECT_EQ(parseRupees(formatRupees(paise)), paise) << paise;
    EXPECT_EQ(formatRupees(-150050), u"−₹1,500.50"_s);
    EXPECT_EQ(formatRupees(std::numeric_limits<qint64>::min()), u"−₹92,23,37,20,36,85,47,758.08"_s);
}
