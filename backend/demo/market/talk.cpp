// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/demo/market/talk.h"

#include "backend/demo/market/phrases.h"

#include <array>

using namespace Qt::StringLiterals;

namespace karigar::demo {

namespace {

const Actor& side(const StoryPtr& story, bool guest)
{
    return guest ? story->wish.guest->actor : story->wish.host->actor;
}

void planRead(Agenda& agenda, const StoryPtr& story, bool guest, Millis at)
{
    agenda.at(at, [story, guest](Stage& stage) {
        return stage.perhaps(side(story, guest), "channel.read"_L1,
                             {{"channel"_L1, story->booking.toText()}, {"upTo"_L1, stage.now()}});
    });
}

void planLine(Agenda& agenda, const StoryPtr& story, bool guest, const QString& text, Millis at)
{
    // Who answers has looked a moment before.
    planRead(agenda, story, guest, at - kMinute);
    agenda.at(at, [story, guest, text](Stage& stage) {
        return stage.perhaps(side(story, guest), "message.send"_L1,
                             {{"message"_L1, story->chance.id(stage.now()).toText()},
                              {"channel"_L1, story->booking.toText()},
                              {"text"_L1, text}});
    });
}

/// Talk about moving the booking belongs to a change of it.
bool isPlain(const DemoDialogue& dialogue)
{
    return std::ranges::none_of(
        dialogue.lines, [](const DemoLine& line) { return line.text.contains("accept the change"_L1); });
}

const DemoDialogue* chooseDialogue(const StoryPtr& story)
{
    const QString kind = demoKind(story->wish.host->said->family);
    std::vector<const DemoDialogue*> fitting;
    for (const DemoDialogue& dialogue : story->play.content.dialogues)
        if ((dialogue.kind == kind || dialogue.kind == "any"_L1) && isPlain(dialogue))
            fitting.push_back(&dialogue);
    return fitting.empty() ? nullptr : story->chance.pick(fitting);
}

void planDialogue(Agenda& agenda, const StoryPtr& story, Millis at)
{
    Chance& chance = story->chance;
    const DemoDialogue* dialogue = chooseDialogue(story);
    if (!dialogue)
        return;
    for (const DemoLine& line : dialogue->lines) {
        at = awake(at + chance.between(3 * kMinute, chance.percent(70) ? 50 * kMinute : 5 * kHour), chance);
        if (at >= story->startAt)
            return;
        planLine(agenda, story, line.fromCustomer, line.text, at);
    }
    planRead(agenda, story, !dialogue->lines.back().fromCustomer ? true : false,
             at + chance.between(5 * kMinute, 6 * kHour));
}

/// The last hours before the play ends: the guest's answer is due.
void planRunning(Agenda& agenda, const StoryPtr& story)
{
    struct Line {
        bool guest;
        const char* text;
        Millis before;
    };
    static constexpr std::array kLines{
        Line{true,
             "Good morning! We are two and we take the early train. Is there a rickshaw from the station?",
             27 * kHour},
        Line{false, "There is. Say the name of the workshop, they all know it. It is ten minutes.",
             26 * kHour},
        Line{true, "Perfect. My friend asks whether she may bring a shawl of her grandmother's to show you.",
             5 * kHour},
        Line{false, "She must. I would like to see the border of it before I say anything.", 4 * kHour},
        Line{false, "And tell me whether you take sugar, my aunt is already counting cups.",
             3 * kHour + 40 * kMinute},
    };
    for (const Line& line : kLines)
        planLine(agenda, story, line.guest, QString::fromUtf8(line.text), story->play.present - line.before);
}

} // namespace

void planTalk(Agenda& agenda, const StoryPtr& story)
{
    Chance& chance = story->chance;
    if (story->wish.talk == Talk::Running)
        return planRunning(agenda, story);
    for (const bool guest : {true, false})
        if (chance.percent(85))
            planRead(agenda, story, guest,
                     awake(agenda.now() + chance.between(2 * kMinute, 5 * kHour), chance));
    if (!chance.percent(75))
        return;
    planDialogue(agenda, story, awake(agenda.now() + chance.between(10 * kMinute, 10 * kHour), chance));
    if (chance.percent(30) && story->startAt - agenda.now() > 4 * kDay)
        planDialogue(agenda, story, awake(story->startAt - chance.between(20 * kHour, 60 * kHour), chance));
}

void planThanks(Agenda& agenda, const StoryPtr& story)
{
    Chance& chance = story->chance;
    if (!chance.percent(40))
        return;
    const Millis at = awake(agenda.now() + chance.between(3 * kHour, 30 * kHour), chance);
    planLine(agenda, story, true, chance.pick(thanks()), at);
    const Millis reply = awake(at + chance.between(20 * kMinute, 9 * kHour), chance);
    if (chance.percent(70))
        planLine(agenda, story, false, chance.pick(welcomes()), reply);
    planRead(agenda, story, true, awake(reply + chance.between(kHour, 8 * kHour), chance));
}

} // namespace karigar::demo
