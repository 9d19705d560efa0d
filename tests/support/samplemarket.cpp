// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samplemarket.h"

#include "models/domain/records/allrecords.h"
#include "models/domain/rules/calendar.h"
#include "models/domain/rules/slots.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace karigar::test {

using enum BookingState;

SampleMarket::SampleMarket()
    : Market(kNow)
{
    addPeople();
    addWorkshops();
    addBookings();
    addTalk();
    setNow(kNow);
}

Changes SampleMarket::must(Result<Changes> result)
{
    if (!result)
        qFatal("the sample market breaks a rule: %s", qPrintable(result.error().message));
    return std::move(*result);
}

namespace {

// The wanted place among the free times of the first day from `day` on that has one.
std::pair<QDate, Slot> freeSlot(RecordMap& records, const Service& service, QDate day, int index, Millis now)
{
    const auto availability = records.get<Availability>(service.artisan);
    for (;; day = day.addDays(1)) {
        std::vector<Occupancy> days;
        for (const QDate& date : daysThatMatter(service, day, {0, 24 * 60}))
            if (const auto doc =
                    records.find(Kind::Occupancy, Occupancy::idFor(service.artisan, date)).value())
                days.push_back(fromJson<Occupancy>(*doc).value());
        auto times = slotsOfDay(service, availability, days, day, now);
        std::erase_if(times, [](const Slot& slot) { return slot.state != SlotState::Free; });
        if (!times.empty())
            return {day, times[static_cast<size_t>(std::min<qsizetype>(index, std::ssize(times) - 1))]};
    }
}

} // namespace

void SampleMarket::book(const Plan& plan)
{
    const auto offered = records().get<Service>(service(plan.service));
    const QDate wanted = dateIn(kNow, u"Asia/Kolkata"_s).addDays(plan.day);
    // What lies ahead was booked yesterday; what is over was booked nine days before.
    setNow(plan.day > 0 ? kNow - 20 * kHour : kNow + (plan.day - 9) * kDay);
    if (plan.state == Held)
        setNow(kNow - 4 * kMinute);
    const auto [day, slot] = freeSlot(records(), offered, wanted, plan.slot, now());
    must(run(plan.customer, u"booking.hold",
             {{u"booking"_s, booking(plan.label).toText()},
              {u"payment"_s, paymentOf(plan.label).toText()},
              {u"service"_s, offered.id.toText()},
              {u"startAt"_s, slot.startAt},
              {u"seats"_s, plan.seats},
              {u"note"_s, plan.note}}));
    must(runAsMarketplace(u"payment.ordered",
                          {{u"payment"_s, paymentOf(plan.label).toText()},
                           {u"order"_s, u"order_"_s + booking(plan.label).toText().right(14)}}));
    carryOn(plan, records().get<Booking>(booking(plan.label)));
}

void SampleMarket::carryOn(const Plan& plan, const Booking& made)
{
    const QJsonObject about{{u"booking"_s, made.id.toText()}};
    if (plan.state == Held)
        return;
    if (plan.state == Expired) {
        setNow(made.holdUntil + kMinute);
        must(runAsMarketplace(u"booking.expire", about));
        return;
    }
    setNow(now() + 3 * kMinute);
    must(payment(made.payment, u"authorized"_s));
    if (plan.state == Requested)
        return;
    setNow(now() + 5 * kHour);
    if (plan.state == Withdrawn) {
        must(run(made.customer, u"booking.withdraw", about));
        return;
    }
    if (plan.state == Declined) {
        QJsonObject why = about;
        why.insert(u"reason"_s, u"I am at a craft fair that week. Please choose a day after the 30th."_s);
        must(run(made.artisan, u"booking.decline", why));
        return;
    }
    if (made.mode == BookingMode::Approve)
        must(run(made.artisan, u"booking.approve", about));
    carryConfirmed(plan, made);
}

void SampleMarket::carryConfirmed(const Plan& plan, const Booking& made)
{
    if (plan.state == Cancelled) {
        must(runAsMarketplace(u"payment.capture_failed", {{u"payment"_s, made.payment.toText()},
                                                          {u"failure"_s, u"The bank refused."_s}}));
        return;
    }
    setNow(now() + kMinute);
    must(payment(made.payment, u"captured"_s));
    if (plan.state != Completed)
        return;
    setNow(made.endAt + 20 * kMinute);
    must(run(made.artisan, u"booking.complete", {{u"booking"_s, made.id.toText()}}));
}

void SampleMarket::review(const QString& label, int stars, const QString& text, const QString& answer)
{
    const auto about = records().get<Booking>(booking(label));
    Review review;
    review.id = about.id;
    review.artisan = about.artisan;
    review.customer = about.customer;
    review.service = about.service;
    review.customerName = about.customerName;
    review.serviceTitle = about.serviceTitle;
    review.stars = stars;
    review.text = text;
    review.at = about.endAt + kDay;
    review.answer = answer;
    review.answeredAt = answer.isEmpty() ? 0 : review.at + 5 * kHour;
    put(review);
    auto profile = records().get<ArtisanProfile>(about.artisan);
    profile.ratingSum += stars;
    ++profile.ratingCount;
    put(profile);
}

void SampleMarket::say(const QString& label, const Id& author, const QString& text)
{
    setNow(now() + 7 * kMinute);
    must(run(author, u"message.send",
             {{u"message"_s, id(u"message:%1"_s.arg(++m_messages)).toText()},
              {u"channel"_s, booking(label).toText()},
              {u"text"_s, text}}));
}

void SampleMarket::addBookings()
{
    const Plan plans[]{
        {u"ananya:first"_s, ananya, u"lakshmi:1"_s, -63, 2, 2, Completed},
        {u"ananya:second"_s, ananya, u"manjunath:0"_s, -41, 1, 3, Completed},
        {u"ananya:third"_s, ananya, u"sunita:0"_s, -12, 0, 1, Completed},
        {u"ananya:declined"_s, ananya, u"irfan:0"_s, -6, 0, 1, Declined},
        {u"ananya:expired"_s, ananya, u"ghulam:1"_s, -3, 0, 1, Expired},
        {u"ananya:withdrawn"_s, ananya, u"rehana:0"_s, -2, 0, 1, Withdrawn},
        {u"ananya:confirmed"_s, ananya, u"lakshmi:1"_s, 3, 1, 2, Confirmed,
         u"My daughter is nine; is that all right?"_s},
        {u"ananya:requested"_s, ananya, u"lakshmi:0"_s, 9, 0, 2, Requested,
         u"We would love to try the copper green."_s},
        {u"ananya:cancelled"_s, ananya, u"manjunath:1"_s, 12, 0, 1, Cancelled},
        {u"vikram:first"_s, vikram, u"lakshmi:0"_s, -30, 1, 1, Completed},
        {u"vikram:second"_s, vikram, u"irfan:1"_s, -20, 0, 2, Completed},
        {u"vikram:requested"_s, vikram, u"lakshmi:0"_s, 9, 0, 2, Requested},
        {u"vikram:next"_s, vikram, u"lakshmi:0"_s, 5, 1, 4, Confirmed},
        {u"meera:first"_s, meera, u"lakshmi:0"_s, -15, 0, 2, Completed},
        {u"meera:second"_s, meera, u"rehana:0"_s, -25, 0, 1, Completed},
        {u"meera:today"_s, meera, u"lakshmi:1"_s, 1, 0, 3, Confirmed},
        {u"meera:requested"_s, meera, u"lakshmi:2"_s, 20, 0, 1, Requested,
         u"It is my father's sixtieth birthday."_s},
        {u"david:first"_s, david, u"ghulam:0"_s, -18, 0, 2, Completed},
        {u"david:next"_s, david, u"lakshmi:1"_s, 3, 1, 4, Confirmed},
        {u"david:kiln"_s, david, u"irfan:0"_s, 4, 0, 6, Confirmed},
    };
    for (const Plan& plan : plans)
        book(plan);
}

void SampleMarket::addTalk()
{
    review(u"ananya:first"_s, 5,
           u"Patient, funny, and the tile survived the train home. My daughter talks of nothing else."_s,
           u"Thank you, Ananya. Tell her the kiln misses her."_s);
    review(u"ananya:second"_s, 4, u"Loud, sawdusty, wonderful."_s);
    review(u"vikram:first"_s, 5,
           u"I had no idea there is no clay in blue pottery. Go early, the light in the yard is lovely."_s);
    review(u"vikram:second"_s, 5, u"The indigo vat alone is worth the journey."_s);
    review(u"meera:first"_s, 4, u"Beautiful work. Parking is hard to find; take an auto."_s,
           u"True. I send a map with every booking now."_s);
    review(u"meera:second"_s, 5, u"My pendant turned black in front of my eyes."_s);
    review(u"david:first"_s, 5, u"Ghulam sahib has the calmest hands I have ever seen."_s);
    setNow(kNow - 14 * kHour);
    say(u"ananya:confirmed"_s, ananya, u"Hello! Is there a place to park near the workshop?"_s);
    say(u"ananya:confirmed"_s, lakshmi,
        u"Namaste Ananya. Please park at Chandpol gate and walk two minutes; I will wait at the blue door."_s);
    say(u"ananya:confirmed"_s, ananya, u"Perfect, see you on Saturday."_s);
    say(u"meera:today"_s, meera, u"We are three, one of us is left-handed."_s);
    must(run(ananya, u"favourite.set", {{u"artisan"_s, lakshmi.toText()}, {u"keep"_s, true}}));
    must(run(ananya, u"favourite.set", {{u"artisan"_s, sunita.toText()}, {u"keep"_s, true}}));
    setNow(kNow);
    must(runAsMarketplace(u"stats.publish", {{u"date"_s, u"2026-11-18"_s},
                                             {u"requests"_s, 4},
                                             {u"confirmed"_s, 3},
                                             {u"completed"_s, 2},
                                             {u"newPeople"_s, 1},
                                             {u"captured"_s, FieldWriter::encode(Money::rupees(14900))},
                                             {u"authorized"_s, FieldWriter::encode(Money::rupees(12500))}}));
}

} // namespace karigar::test
