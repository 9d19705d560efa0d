// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/mail/maildesk.h"

#include "backend/log/log.h"
#include "backend/mail/mailcompose.h"
#include "models/domain/rules/limits.h"
#include "models/domain/rules/mailtable.h"
#include "models/domain/rules/reminders.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace karigar::backend {

namespace {

constexpr Millis kNewsGrace = kHour;    ///< news that is later than this says so
constexpr Millis kNewsKeeps = 2 * kDay; ///< after that, news is none any more

/// Whether the news still says how things stand; it may have waited for a mail server.
bool isStillTrue(Topic topic, const MailFacts& facts)
{
    const Booking& booking = facts.booking;
    switch (topic) {
    case Topic::WaitlistOffered:
        return facts.entry && facts.entry->state == WaitlistState::Offered;
    case Topic::WaitlistJoined:
        return facts.entry && facts.entry->state == WaitlistState::Waiting;
    case Topic::RequestReceived:
        return booking.state == BookingState::Requested;
    case Topic::BookingConfirmed:
    case Topic::ChangeAccepted:
    case Topic::ChangeDeclined:
    case Topic::ChangeLapsed:
    case Topic::WorkshopRuns:
        return booking.state != BookingState::Cancelled;
    case Topic::ChangeProposed:
        return !booking.change.isNull();
    case Topic::PaymentFailed:
        return booking.state == BookingState::Held || booking.state == BookingState::Cancelled;
    default:
        return true;
    }
}

} // namespace

MailDesk::MailDesk(Store& store, CommandExecutor& executor, const Clock& clock, MailSender* sender,
                   const MailAddress& from)
    : m_store(store)
    , m_executor(executor)
    , m_clock(clock)
    , m_sender(sender)
    , m_from(from)
{
}

Result<void> MailDesk::carryOut(const MailOrder& order, int attempts)
{
    KARIGAR_TRY(const auto facts, readMailFacts(m_store, order));
    if (!facts)
        return {};
    const Verdict verdict = judge(order, *facts, attempts);
    switch (verdict.kind) {
    case Verdict::Kind::Send:
        return send(order, *facts, false);
    case Verdict::Kind::SendLate:
        return send(order, *facts, true);
    case Verdict::Kind::Skip:
        return record(order, DeliveryState::Skipped, verdict.reason);
    case Verdict::Kind::Fail:
        return record(order, DeliveryState::Failed, verdict.reason);
    case Verdict::Kind::Nothing:
        break;
    }
    return {};
}

MailDesk::Verdict MailDesk::judge(const MailOrder& order, const MailFacts& facts, int attempts) const
{
    const Verdict verdict =
        reminderNamed(order.what) ? judgeReminder(order, facts, attempts) : judgeNews(order, facts);
    const bool wouldSend = verdict.kind == Verdict::Kind::Send || verdict.kind == Verdict::Kind::SendLate;
    if (wouldSend && !m_sender)
        return {Verdict::Kind::Skip, u"no_mail_server"_s};
    return verdict;
}

MailDesk::Verdict MailDesk::judgeReminder(const MailOrder& order, const MailFacts& facts, int attempts) const
{
    const Booking& booking = facts.booking;
    if (booking.state != BookingState::Confirmed)
        return {Verdict::Kind::Skip, u"not_confirmed"_s};
    const auto reminders = dueReminders(booking, facts.reader.reminders, facts.reader.zone,
                                        DeliveryChannel::Mail, facts.deliveries, m_clock.now());
    const auto due = std::ranges::find_if(
        reminders, [&](const DueReminder& one) { return reminderName(one.reminder) == order.what; });
    if (due == reminders.end())
        return {}; // settled
    switch (due->verdict) {
    case DueReminder::Verdict::Send:
        return {Verdict::Kind::Send, {}};
    case DueReminder::Verdict::SendLate:
        return {Verdict::Kind::SendLate, {}};
    case DueReminder::Verdict::Skip:
        // What was tried before and is now too late did not fail for the reason that it is too late.
        if (attempts > 1 && due->reason == "started"_L1)
            return {Verdict::Kind::Fail, u"mail_unavailable"_s};
        return {Verdict::Kind::Skip, due->reason};
    case DueReminder::Verdict::Wait:
        break; // moved: the booking's own job orders it again in time
    }
    return {};
}

MailDesk::Verdict MailDesk::judgeNews(const MailOrder& order, const MailFacts& facts) const
{
    const bool settled = std::ranges::any_of(facts.deliveries, [&](const Delivery& delivery) {
        return delivery.id == order.deliveryId() && settlesForGood(delivery, order.dueAt);
    });
    const auto topic = enumFromText<Topic>(order.what);
    if (settled || !topic || mailRule(*topic) == MailRule::Never)
        return {};
    if (mailRule(*topic) == MailRule::IfWanted && !facts.reader.reminders.mailNews)
        return {Verdict::Kind::Skip, u"turned_off"_s};
    if (!isStillTrue(*topic, facts))
        return {Verdict::Kind::Skip, u"overtaken"_s};
    const Millis age = m_clock.now() - order.dueAt;
    if (age > kNewsKeeps)
        return {Verdict::Kind::Fail, u"mail_unavailable"_s};
    return {age > kNewsGrace ? Verdict::Kind::SendLate : Verdict::Kind::Send, {}};
}

Result<void> MailDesk::send(const MailOrder& order, const MailFacts& facts, bool late)
{
    const auto mail = composeMail(order, facts, late, m_clock.now(), m_from);
    if (!mail)
        return {};
    KARIGAR_TRY(const bool ours, claim(order));
    if (!ours)
        return {};
    const auto sent = m_sender->send(*mail);
    if (!sent && sent.error().retryable) {
        KARIGAR_CHECK(record(order, DeliveryState::Sending, sent.error().code));
        return sent;
    }
    log::info(sent ? "mail_sent" : "mail_failed", {{"delivery"_L1, mail->id},
                                                   {"what"_L1, order.what},
                                                   {"code"_L1, sent ? QString() : sent.error().code}});
    if (!sent)
        return record(order, DeliveryState::Failed, sent.error().code);
    return record(order, late ? DeliveryState::Late : DeliveryState::Sent);
}

Result<bool> MailDesk::claim(const MailOrder& order)
{
    const auto claimed = m_executor.runForMarketplace("delivery.claim"_L1, toJson(order));
    if (claimed)
        return true;
    if (claimed.error().code == "settled"_L1)
        return false;
    Error error = claimed.error();
    error.retryable = error.retryable || error.code == "in_hand"_L1;
    return std::unexpected(std::move(error));
}

Result<void> MailDesk::record(const MailOrder& order, DeliveryState state, const QString& reason)
{
    QJsonObject args = toJson(order);
    args.remove("args"_L1);
    args.insert("state"_L1, QString(enumText(state)));
    args.insert("reason"_L1, reason);
    return m_executor.runForMarketplace("delivery.record"_L1, args);
}

} // namespace karigar::backend
