// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rules/cancellation.h"

#include "models/domain/rules/limits.h"
#include "models/domain/rules/paymentsums.h"
#include "models/domain/rules/policy.h"

#include <algorithm>
#include <array>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar {

namespace {

using enum EndReason;

constexpr std::array kCustomerReasons{ChangeOfPlans, Illness, Travel, BookedByMistake, Weather, Other};
constexpr std::array kArtisanReasons{ArtisanUnwell,   WorkshopUnusable, MaterialsMissing, Overbooked,
                                     NotEnoughGuests, DayClosed,        Weather,          Other};
constexpr std::array kDeclineReasons{
    DayClosed, ArtisanUnwell, WorkshopUnusable, MaterialsMissing, NotEnoughGuests, NoFit, Other};
constexpr std::array kAdminReasons{ArtisanUnwell, WorkshopUnusable, Overbooked, Weather, Illness, Other};

Money returnable(const std::vector<Payment>& payments)
{
    Money sum;
    for (const Payment& payment : payments)
        sum += returnable(payment);
    return sum;
}

Money ofPrice(const Booking& booking, Money price, Party by, Millis at)
{
    return by == Party::Customer ? refundOnCancellation(booking.policy, price, booking.startAt, at) : price;
}

} // namespace

Money cancellationRefund(const Booking& booking, const std::vector<Payment>& payments, Party by, Millis at)
{
    return std::min(ofPrice(booking, booking.total, by, at), returnable(payments));
}

Money seatsPrice(const Booking& booking, int seats)
{
    // The last seat takes what division left over, so that the parts add up to the whole.
    const Money staying{booking.total.paise / booking.seats * (booking.seats - seats)};
    return booking.total - staying;
}

Money seatsRefund(const Booking& booking, const std::vector<Payment>& payments, int seats, Party by,
                  Millis at)
{
    return std::min(ofPrice(booking, seatsPrice(booking, seats), by, at), returnable(payments));
}

std::span<const EndReason> cancellationReasons(Party by)
{
    switch (by) {
    case Party::Customer:
        return kCustomerReasons;
    case Party::Artisan:
        return kArtisanReasons;
    case Party::Admin:
    case Party::Marketplace:
        break;
    }
    return kAdminReasons;
}

std::span<const EndReason> declineReasons()
{
    return kDeclineReasons;
}

QString endReasonWords(EndReason reason, const QString& text)
{
    if (reason == None || (reason == Other && !text.isEmpty()))
        return text;
    return text.isEmpty() ? endReasonLabel(reason) : u"%1. %2"_s.arg(endReasonLabel(reason), text);
}

QString endReasonLabel(EndReason reason)
{
    switch (reason) {
    case None:
        break;
    case ChangeOfPlans:
        return QCoreApplication::translate("EndReason", "My plans have changed");
    case Illness:
        return QCoreApplication::translate("EndReason", "Illness");
    case Travel:
        return QCoreApplication::translate("EndReason", "Trouble getting there");
    case BookedByMistake:
        return QCoreApplication::translate("EndReason", "Booked by mistake");
    case Weather:
        return QCoreApplication::translate("EndReason", "Weather");
    case ArtisanUnwell:
        return QCoreApplication::translate("EndReason", "The artisan is unwell");
    case WorkshopUnusable:
        return QCoreApplication::translate("EndReason", "The workshop cannot be used");
    case MaterialsMissing:
        return QCoreApplication::translate("EndReason", "Materials are missing");
    case Overbooked:
        return QCoreApplication::translate("EndReason", "Booked twice");
    case NotEnoughGuests:
        return QCoreApplication::translate("EndReason", "Not enough guests");
    case PaymentFailed:
        return QCoreApplication::translate("EndReason", "The payment failed");
    case RivalChosen:
        return QCoreApplication::translate("EndReason", "The seats went to somebody else");
    case DayClosed:
        return QCoreApplication::translate("EndReason", "Closed that day");
    case NoFit:
        return QCoreApplication::translate("EndReason", "It does not fit");
    case Other:
        return QCoreApplication::translate("EndReason", "Another reason");
    }
    return {};
}

namespace {

Result<void> checkAmong(std::span<const EndReason> offered, EndReason code, const QString& text)
{
    if (std::ranges::find(offered, code) == offered.end())
        return badInput("bad_reason"_L1, QCoreApplication::translate("Rules", "Please choose a reason."));
    if (code == Other && text.trimmed().isEmpty())
        return badInput("bad_reason"_L1,
                        QCoreApplication::translate("Rules", "Please say what the reason is."));
    return {};
}

} // namespace

Result<void> checkEndReason(Party by, EndReason code, const QString& text)
{
    return checkAmong(cancellationReasons(by), code, text);
}

Result<void> checkDeclineReason(EndReason code, const QString& text)
{
    return code == None ? Result<void>() : checkAmong(kDeclineReasons, code, text);
}

Result<void> checkCancelTime(const Booking& booking, Party by, Millis at)
{
    if (by != Party::Customer || at < booking.startAt)
        return {};
    return refuse("started"_L1,
                  QCoreApplication::translate(
                      "Rules",
                      "The workshop has begun, so it can no longer be cancelled. You can ask for money "
                      "back instead."));
}

Result<void> checkNoShowTime(const Booking& booking, Millis at)
{
    if (at < booking.startAt + kNoShowGrace)
        return refuse("too_early"_L1,
                      QCoreApplication::translate(
                          "Rules", "Give them some time: this is possible %n minute(s) after the start.",
                          nullptr, static_cast<int>(kNoShowGrace / kMinute)));
    if (at > booking.endAt + kNoShowWindow)
        return refuse("too_late"_L1, QCoreApplication::translate(
                                         "Rules", "This is too long ago to be marked as not attended."));
    return {};
}

Millis noShowUndoUntil(const Booking& booking)
{
    return booking.stateAt + kNoShowUndo;
}

QString arrivalEstimate(const QString& method)
{
    // The gateway's own figures, in working days.
    if (method == "card"_L1)
        return QCoreApplication::translate("Refund", "in 5 to 10 working days");
    if (method == "netbanking"_L1)
        return QCoreApplication::translate("Refund", "in 2 to 10 working days");
    if (method == "wallet"_L1)
        return QCoreApplication::translate("Refund", "in 0 to 3 working days");
    if (method == "upi"_L1)
        return QCoreApplication::translate("Refund", "in 2 to 7 working days");
    return QCoreApplication::translate("Refund", "in 5 to 7 working days");
}

} // namespace karigar
