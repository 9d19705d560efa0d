// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/demo/market/story.h"

#include "backend/demo/market/aftermath.h"
#include "backend/demo/market/moneyback.h"
#include "backend/demo/market/paying.h"
#include "backend/demo/market/phrases.h"
#include "backend/demo/market/talk.h"
#include "models/domain/records/availability.h"
#include "models/domain/records/booking.h"
#include "models/domain/records/occupancy.h"
#include "models/domain/rules/calendar.h"
#include "models/domain/rules/slots.h"

using namespace Qt::StringLiterals;

namespace karigar::demo {

namespace {

constexpr int kMorning = 7 * 60 + 20;
constexpr int kNight = 22 * 60 + 30;

QJsonObject naming(const StoryPtr& story, const QString& reason = {})
{
    return {{"booking"_L1, story->booking.toText()}, {"reason"_L1, reason}};
}

bool suits(const Story& story, const Slot& slot)
{
    if (story.beside)
        return slot.startAt == story.beside->startAt;
    return std::ranges::none_of(story.wish.guest->busy, [&](const auto& time) {
        return time.first < slot.endAt && slot.startAt < time.second;
    });
}

Result<std::optional<Slot>> findSlot(Stage& stage, Story& story, const Service& service)
{
    for (int day = 0; day < story.wish.days; ++day) {
        KARIGAR_TRY(const auto times, timesOf(stage, service, story.wish.from.addDays(day)));
        std::vector<Slot> free;
        for (const Slot& slot : times)
            if (slot.state == SlotState::Free && suits(story, slot))
                free.push_back(slot);
        if (!free.empty())
            return story.chance.pick(free);
    }
    return std::nullopt;
}

void fillIn(Story& story, const Service& service, const Slot& slot, Millis now)
{
    story.booking = story.chance.id(now);
    story.payment = story.chance.id(now);
    story.startAt = slot.startAt;
    story.endAt = slot.endAt;
    story.approve = service.mode == BookingMode::Approve;
    story.title = service.title;
    if (story.wish.seats == 0 || story.wish.seats > slot.seatsLeft)
        story.wish.seats = slot.seatsLeft;
    story.total = service.price * story.wish.seats;
}

Result<void> confirmed(Stage& stage, const StoryPtr& story)
{
    story->wish.guest->busy.emplace_back(story->startAt, story->endAt);
    if (story->wish.fate == Fate::Uncollected) {
        planRefusedCapture(stage.agenda(), story);
        return {};
    }
    planCapture(stage.agenda(), story);
    planTalk(stage.agenda(), story);
    planCompletion(stage.agenda(), story);
    planCancelling(stage.agenda(), story);
    return {};
}

Result<void> approve(Stage& stage, const StoryPtr& story)
{
    KARIGAR_TRY(const bool done, stage.person(story->wish.host->actor, "booking.approve"_L1, naming(story)));
    return done ? confirmed(stage, story) : Result<void>();
}

/// What the artisan, or the guest before that, does with a request.
Result<void> answer(Stage& stage, const StoryPtr& story)
{
    Chance& chance = story->chance;
    switch (story->wish.fate) {
    case Fate::Declined:
        return stage.perhaps(story->wish.host->actor, "booking.decline"_L1,
                             naming(story, chance.pick(declineReasons())));
    case Fate::Withdrawn:
        return stage.perhaps(story->wish.guest->actor, "booking.withdraw"_L1,
                             naming(story, chance.pick(withdrawReasons())));
    default:
        return approve(stage, story);
    }
}

void planAnswer(Agenda& agenda, const StoryPtr& story)
{
    const Fate fate = story->wish.fate;
    if (fate == Fate::Unanswered || fate == Fate::Waiting)
        return;
    Chance& chance = story->chance;
    const Millis pause = chance.between(20 * kMinute, chance.percent(70) ? 9 * kHour : 34 * kHour);
    const Millis at = story->wish.answerAfter > 0 ? agenda.now() + story->wish.answerAfter
                                                  : awake(agenda.now() + pause, chance);
    agenda.at(at, [story](Stage& stage) { return answer(stage, story); });
}

/// The provider has said yes.
Result<void> paid(Stage& stage, const StoryPtr& story)
{
    KARIGAR_TRY(const auto booking, stage.get<Booking>(story->booking));
    if (booking.state == BookingState::Confirmed)
        return confirmed(stage, story);
    if (booking.state == BookingState::Requested)
        planAnswer(stage.agenda(), story);
    return {};
}

/// Where a session waits for guests, the artisans of the demo let it take place shortly before it is decided.
Result<void> planDecision(Stage& stage, const StoryPtr& story)
{
    KARIGAR_TRY(const auto booking, stage.get<Booking>(story->booking));
    if (booking.decideRunAt == 0)
        return {};
    const QJsonObject session{{"service"_L1, booking.service.toText()}, {"startAt"_L1, booking.startAt}};
    stage.agenda().at(booking.decideRunAt - 10 * kMinute, [story, session](Stage& later) {
        return later.perhaps(story->wish.host->actor, "session.run"_L1, session);
    });
    return {};
}

Result<void> hold(Stage& stage, const StoryPtr& story)
{
    const Wish& wish = story->wish;
    KARIGAR_TRY(const auto service, stage.get<Service>(wish.host->services[wish.workshop]));
    KARIGAR_TRY(const auto slot, findSlot(stage, *story, service));
    if (!slot)
        return {};
    fillIn(*story, service, *slot, stage.now());
    KARIGAR_TRY(const bool held, stage.person(wish.guest->actor, "booking.hold"_L1,
                                              {{"booking"_L1, story->booking.toText()},
                                               {"payment"_L1, story->payment.toText()},
                                               {"service"_L1, service.id.toText()},
                                               {"startAt"_L1, story->startAt},
                                               {"seats"_L1, wish.seats},
                                               {"note"_L1, wish.note}}));
    if (!held)
        return {};
    planOrder(stage.agenda(), story);
    KARIGAR_CHECK(planDecision(stage, story));
    if (wish.fate == Fate::Abandoned)
        return {};
    if (wish.fate == Fate::Withdrawn && !story->approve) {
        stage.agenda().at(stage.now() + 5 * kMinute, [story](Stage& later) { return answer(later, story); });
        return {};
    }
    planAuthorisation(stage.agenda(), story, paid);
    return {};
}

} // namespace

Result<std::vector<Slot>> timesOf(Stage& stage, const Service& service, QDate date)
{
    KARIGAR_TRY(const auto availability, stage.get<Availability>(service.artisan));
    std::vector<Occupancy> days;
    for (const QDate& day : daysThatMatter(service, date, {0, 24 * 60})) {
        KARIGAR_TRY(const auto doc, stage.writer().reader().facts().find(
                                        Kind::Occupancy, Occupancy::idFor(service.artisan, day)));
        if (!doc)
            continue;
        KARIGAR_TRY(auto occupancy, fromJson<Occupancy>(*doc));
        days.push_back(std::move(occupancy));
    }
    return slotsOfDay(service, availability, days, date, stage.now());
}

Millis awake(Millis at, Chance& chance)
{
    const int minute = minuteOfDayIn(at, u"Asia/Kolkata"_s);
    if (minute >= kMorning && minute < kNight)
        return at;
    const int missing = (kMorning - minute + 24 * 60) % (24 * 60);
    return at + missing * kMinute + chance.between(0, 2 * kHour);
}

StoryPtr beginStory(Agenda& agenda, Play& play, Wish wish, Millis at, Chance chance, StoryPtr beside)
{
    const StoryPtr story(
        new Story{play, std::move(wish), chance, std::move(beside), {}, {}, 0, 0, {}, false, {}, {}, {}, {}});
    agenda.at(at, [story](Stage& stage) { return hold(stage, story); });
    return story;
}

} // namespace karigar::demo
