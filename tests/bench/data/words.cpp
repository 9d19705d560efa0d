// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/data/words.h"

#include "backend/demo/content.h"
#include "tests/bench/benchmark.h"
#include "tests/bench/data/dice.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace karigar::bench {

namespace {

constexpr int kLastNames = 3500;
constexpr int kFirstNames = 300; // of 384 that there are

/// Names of syllables that Indian names are made of.
QStringList names(int count, int syllables, std::uint64_t seed)
{
    static const QStringList onsets{u"ka"_s,  u"ri"_s, u"sha"_s, u"van"_s, u"de"_s,  u"mo"_s,
                                    u"pra"_s, u"su"_s, u"la"_s,  u"jai"_s, u"bha"_s, u"ni"_s,
                                    u"tha"_s, u"go"_s, u"ma"_s,  u"ra"_s,  u"vi"_s,  u"cha"_s,
                                    u"dhi"_s, u"ku"_s, u"ana"_s, u"sri"_s, u"ye"_s,  u"ha"_s};
    static const QStringList endings{u"war"_s,  u"an"_s,  u"ni"_s,    u"esh"_s,   u"pal"_s, u"mala"_s,
                                     u"wal"_s,  u"kar"_s, u"ya"_s,    u"endra"_s, u"it"_s,  u"jan"_s,
                                     u"deep"_s, u"rao"_s, u"swamy"_s, u"vati"_s};
    Dice dice(seed);
    QStringList list;
    QSet<QString> seen;
    while (list.size() < count) {
        QString name;
        for (int i = 0; i < syllables; ++i)
            name += dice.of(onsets);
        name += dice.of(endings);
        name[0] = name[0].toUpper();
        if (!seen.contains(name)) {
            seen.insert(name);
            list.append(name);
        }
    }
    return list;
}

Words read()
{
    const auto content = demo::loadDemoContent();
    if (!content)
        giveUp(content.error().toStdString());
    Words words;
    for (const demo::DemoArtisan& artisan : content->artisans)
        for (const demo::DemoWorkshop& workshop : artisan.workshops) {
            words.workshops.push_back(
                {workshop.title, artisan.craft, artisan.city, artisan.name, workshop.description});
            words.sentences += workshop.description.split(u". "_s, Qt::SkipEmptyParts);
        }
    for (const demo::DemoReview& review : content->reviews)
        words.sentences += review.text.split(u". "_s, Qt::SkipEmptyParts);
    for (const demo::DemoDialogue& dialogue : content->dialogues)
        for (const demo::DemoLine& line : dialogue.lines)
            words.sentences.append(line.text);
    words.firstNames = names(kFirstNames, 1, 1);
    words.lastNames = names(kLastNames, 2, 2);
    return words;
}

} // namespace

const Words& words()
{
    static const Words all = read();
    return all;
}

} // namespace karigar::bench
