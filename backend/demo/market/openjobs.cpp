// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/demo/market/openjobs.h"

#include "models/domain/records/booking.h"
#include "models/domain/records/payment.h"
#include "models/domain/rules/limits.h"

using namespace Qt::StringLiterals;

namespace karigar::demo {

namespace {

constexpr Millis kLateNews = 3 * kDay; ///< for as long a failed payment may still be authorised

Result<bool> liesAhead(Facts& facts, const Effect& effect, Millis now)
{
    const auto id = Id::fromText(effect.args.value("booking"_L1).toString());
    KARIGAR_TRY(const auto doc, facts.find(Kind::Booking, id.value_or(Id())));
    if (!doc)
        return false;
    KARIGAR_TRY(const auto booking, fromJson<Booking>(*doc));
    return booking.state == BookingState::Confirmed && booking.startAt > now;
}

Result<bool> isOnItsWay(Facts& facts, const Effect& effect)
{
    const auto id = Id::fromText(effect.args.value("refund"_L1).toString());
    KARIGAR_TRY(const auto doc, facts.find(Kind::Refund, id.value_or(Id())));
    if (!doc)
        return false;
    KARIGAR_TRY(const auto refund, fromJson<Refund>(*doc));
    return refund.state == RefundState::Queued || refund.state == RefundState::Sent ||
           refund.state == RefundState::Pending;
}

Result<bool> isOpen(Facts& facts, const Effect& effect, Millis now)
{
    if (effect.type == "booking.expire"_L1 || effect.type == "session.decide"_L1 ||
        effect.type == "waitlist.expire"_L1)
        return effect.dueAt > now;
    if (effect.type == "booking.remind"_L1)
        return liesAhead(facts, effect, now);
    if (effect.type == "mail.send"_L1)
        return false; // the people of the story have no mailbox
    if (effect.type == "refund.send"_L1)
        return isOnItsWay(facts, effect);
    const auto id = Id::fromText(effect.args.value("payment"_L1).toString());
    if (!id)
        return false;
    KARIGAR_TRY(const auto doc, facts.find(Kind::Payment, *id));
    if (!doc)
        return false;
    KARIGAR_TRY(const auto payment, fromJson<Payment>(*doc));
    if (effect.type == "payment.capture"_L1)
        return payment.state == PaymentState::Authorized && payment.captureWanted;
    const bool undecided = payment.state == PaymentState::Created || payment.state == PaymentState::Failed ||
                           payment.state == PaymentState::Authorized;
    return undecided && now < payment.createdAt + kHoldTime + kLateNews;
}

} // namespace

Result<void> writeOpenJobs(backend::StoreWriter& writer, const std::map<QString, Effect>& jobs, Millis now)
{
    for (const auto& [key, job] : jobs) {
        KARIGAR_TRY(const bool open, isOpen(writer.reader().facts(), job, now));
        if (!open)
            continue;
        Effect effect = job;
        effect.dueAt = std::max(effect.dueAt, now + 20 * kSecond);
        KARIGAR_CHECK(writer.putJob(effect));
    }
    return writer.putJob({u"stats.count"_s, u"stats.count"_s, {}, now});
}

} // namespace karigar::demo
