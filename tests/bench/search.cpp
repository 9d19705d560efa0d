// SPDX-License-Identifier: GPL-3.0-or-later
// search: results while typing over 100,000 records, the 99th percentile against 10 ms.
#include "models/store/cachereader.h"
#include "tests/bench/benchmark.h"
#include "tests/bench/cachefixture.h"
#include "tests/bench/data/dice.h"
#include "tests/bench/data/words.h"
#include "tests/bench/timing.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace karigar::bench {

namespace {

constexpr double kGoalMs = 10;
constexpr int kHits = 30;
constexpr int kRandomQueries = 250;

/// One letter missing, doubled, swapped or wrong.
QString mistyped(QString word, Dice& dice)
{
    if (word.size() < 5)
        return word;
    const int at = 1 + dice.below(word.size() - 2);
    switch (dice.below(4)) {
    case 0:
        return word.remove(at, 1);
    case 1:
        return word.insert(at, word[at]);
    case 2:
        std::swap(word[at], word[at - 1]);
        return word;
    default:
        word[at] = u'e';
        return word;
    }
}

QString randomWord(Dice& dice)
{
    const Words& all = words();
    switch (dice.below(4)) {
    case 0:
        return dice.of(all.firstNames);
    case 1:
        return dice.of(all.lastNames);
    case 2:
        return all.workshops[static_cast<size_t>(dice.below(std::ssize(all.workshops)))].city;
    default: {
        const QStringList sentence = dice.of(all.sentences).split(u' ');
        return dice.of(sentence);
    }
    }
}

QStringList queries()
{
    QStringList list{
        u"pottery jaipur"_s,     u"potery jaipur"_s,     u"blue pottery"_s,     u"madhubani painting"_s,
        u"jaypur block print"_s, u"pashmina srinagar"_s, u"channapatna toys"_s, u"the"_s,
        u"bidri bidar"_s,        u"can we come"_s};
    Dice dice(42);
    for (int i = 0; i < kRandomQueries; ++i) {
        QString query = randomWord(dice);
        if (dice.below(2) == 0)
            query += u' ' + randomWord(dice);
        list.append(dice.below(3) == 0 ? mistyped(query, dice) : query);
    }
    return list;
}

} // namespace

void benchSearch()
{
    const CacheFixture fixture(kMany, CacheFixture::Content::Mixed);
    const auto reader = must(store::CacheReader::open(fixture.folder(), fixture.key()));
    must(reader->searcher().warmUp());
    Samples all;
    std::pair<double, QString> worst;
    qsizetype found = 0;
    for (int pass = 0; pass < 2; ++pass)
        for (const QString& query : queries())
            for (qsizetype typed = 1; typed <= query.size(); ++typed) {
                const QString text = query.left(typed);
                const Stopwatch watch;
                const auto result = must(reader->searcher().search(text, {}, kHits));
                const double ms = watch.ms();
                all.push_back(ms);
                found += std::ssize(result.hits) > 0;
                worst = std::max(worst, std::pair(ms, text));
            }
    char text[200];
    std::snprintf(
        text, sizeof text,
        "search: %zu queries as typed, %.0f %% with results, median %.2f ms, worst %.2f ms (\"%s\")",
        all.size(), 100.0 * static_cast<double>(found) / static_cast<double>(all.size()), median(all),
        worst.first, worst.second.toUtf8().constData());
    note(text);
    print({"search", percentile(all, 0.99), kGoalMs, "ms", 1});
}

} // namespace karigar::bench
