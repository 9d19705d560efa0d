// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commands/booking_support.h"
#include "models/domain/commands/change_support.h"
#include "models/domain/commands/checks.h"
#include "models/domain/commands/command.h"
#include "models/domain/commands/commandlist.h"
#include "models/domain/rules/calendar.h"
#include "models/domain/rules/changemachine.h"
#include "models/domain/rules/limits.h"

#include <algorithm>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar {

namespace {

/// Either side wishes for another time, other seats or another note; the seats are held until the other has
/// answered. With `counterOf` it answers a proposal with another one.
struct Args {
    Id change;
    Id booking;
    Id counterOf;
    Id payment; ///< the id of the extra payment, should there be one
    Millis startAt = 0;
    int seats = 0; ///< 0: as before
    QString note;  ///< the guest's; an artisan leaves it as it is
    QString message;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("change", s.change);
        v("booking", s.booking);
        v("counterOf", s.counterOf);
        v("payment", s.payment);
        v("startAt", s.startAt);
        v("seats", s.seats);
        v("note", s.note);
        v("message", s.message);
    }
};

Result<void> checkArgs(Draft& draft, const Args& args)
{
    if (args.change.isNull() || args.payment.isNull() || args.seats < 0 || args.seats > kMaxSeats ||
        args.note.size() > kMaxTextLength)
        return badInput("bad_change"_L1,
                        QCoreApplication::translate("Rules", "The proposal is not complete."));
    KARIGAR_CHECK(checkReason(args.message));
    KARIGAR_TRY(const auto change, draft.find<ChangeRequest>(args.change));
    KARIGAR_TRY(const auto payment, draft.find<Payment>(args.payment));
    if (change || payment)
        return badInput("id_taken"_L1, QCoreApplication::translate("Rules", "This proposal exists already."));
    return {};
}

Result<void> checkHowOften(Draft& draft, const Booking& booking)
{
    Query query = Query::of(Kind::ChangeRequest);
    query.equal("booking", booking.id);
    KARIGAR_TRY(const auto earlier, draft.list<ChangeRequest>(query));
    if (earlier.size() >= kMaxChanges)
        return refuse(
            "too_many_changes"_L1,
            QCoreApplication::translate(
                "Rules", "This booking was changed or discussed often enough. Please use the chat."));
    return {};
}

Result<void> checkHowLate(Draft& draft, const Booking& booking, const ChangeRequest& change)
{
    if (booking.state != BookingState::Requested && booking.state != BookingState::Confirmed)
        return refuse("wrong_state"_L1,
                      QCoreApplication::translate("Rules", "Only a request or a booking can be changed."));
    if (change.expiresAt <= draft.now())
        return refuse("too_late"_L1, QCoreApplication::translate(
                                         "Rules", "It is too late for a change: the start is too near."));
    return {};
}

Money totalOf(const Booking& booking, int seats)
{
    return booking.privateGroup ? booking.total : booking.unitPrice * seats;
}

ChangeRequest makeChange(Draft& draft, const Args& args, const Booking& booking, Party by)
{
    const int seats = args.seats > 0 ? args.seats : booking.seats;
    ChangeRequest change;
    change.id = args.change;
    change.booking = booking.id;
    change.artisan = booking.artisan;
    change.customer = booking.customer;
    change.service = booking.service;
    change.proposer = draft.actor().user;
    change.before = {booking.startAt, booking.endAt, booking.date,
                     booking.seats,   booking.total, booking.note};
    change.after = {args.startAt,
                    args.startAt + (booking.endAt - booking.startAt),
                    dateIn(args.startAt, booking.zone),
                    seats,
                    totalOf(booking, seats),
                    by == Party::Customer ? args.note.trimmed() : booking.note};
    const Money difference = change.after.total - change.before.total;
    (difference.paise > 0 ? change.extra : change.back) = difference.paise > 0 ? difference : -difference;
    change.counterOf = args.counterOf;
    change.message = args.message.trimmed();
    change.serviceTitle = booking.serviceTitle;
    change.artisanName = booking.artisanName;
    change.customerName = booking.customerName;
    change.zone = booking.zone;
    change.createdAt = draft.now();
    change.expiresAt = answerDeadline(draft.now(), booking, change);
    return change;
}

/// The customer pays what it costs more: before the artisan is asked, or after having accepted.
Payment extraPayment(const Args& args, const Booking& booking, const ChangeRequest& change)
{
    Payment payment;
    payment.id = args.payment;
    payment.booking = booking.id;
    payment.change = change.id;
    payment.customer = booking.customer;
    payment.artisan = booking.artisan;
    payment.amount = change.extra;
    payment.createdAt = change.createdAt;
    payment.title = booking.serviceTitle;
    payment.customerName = booking.customerName;
    return payment;
}

/// The proposal that is on the table ends as countered; without one there must be none.
Result<void> answerOpenOne(Draft& draft, Booking& booking, const Args& args, Party by)
{
    if (booking.change != args.counterOf)
        return refuse("open_change"_L1,
                      QCoreApplication::translate("Rules", "There is another proposal to answer first."));
    if (booking.change.isNull())
        return {};
    KARIGAR_TRY(auto open, draft.get<ChangeRequest>(booking.change));
    if (answererOf(open) != draft.actor().user)
        return refuse("own_proposal"_L1,
                      QCoreApplication::translate("Rules", "Your own proposal waits for an answer."));
    KARIGAR_CHECK(moveChange(open, "change.propose"_L1, by, draft.actor().user, draft.now()));
    return closeChange(draft, booking, open);
}

Result<void> decide(Draft& draft, const Args& args)
{
    KARIGAR_CHECK(checkArgs(draft, args));
    KARIGAR_TRY(auto booking, draft.get<Booking>(args.booking));
    KARIGAR_TRY(const Party by, sideOf(draft, booking));
    KARIGAR_CHECK(answerOpenOne(draft, booking, args, by));
    ChangeRequest change = makeChange(draft, args, booking, by);
    KARIGAR_CHECK(checkHowLate(draft, booking, change));
    KARIGAR_CHECK(checkHowOften(draft, booking));
    if (change.before == change.after)
        return badInput("no_change"_L1, QCoreApplication::translate("Rules", "Nothing would change."));
    KARIGAR_CHECK(holdForChange(draft, booking, change, by));
    if (change.extra.paise > 0) {
        const Payment payment = extraPayment(args, booking, change);
        change.payment = payment.id;
        draft.put(payment);
        if (by == Party::Customer) {
            change.state = ChangeState::Unpaid;
            change.expiresAt = std::min(change.expiresAt, draft.now() + kHoldTime);
            draft.effect("payment.watch"_L1, payment.id.toText(), {{"payment"_L1, payment.id.toText()}},
                         draft.now() + 20 * kSecond);
        }
    }
    booking.change = change.id;
    draft.put(booking);
    draft.put(change);
    draft.effect("change.expire"_L1, change.id.toText(), {{"change"_L1, change.id.toText()}},
                 change.expiresAt);
    if (change.state == ChangeState::Proposed)
        draft.notify(
            answererOf(change), Topic::ChangeProposed, booking.id,
            {booking.serviceTitle, by == Party::Customer ? booking.customerName : booking.artisanName});
    return {};
}

} // namespace

CommandSpec changePropose()
{
    return {"change.propose"_L1, CommandSpec::Issuer::Person, withArgs<Args, decide>, "booking"_L1};
}

} // namespace karigar
