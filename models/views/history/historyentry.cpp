// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/history/historyentry.h"

#include "models/domain/records/settlement.h"
#include "models/views/history/historysources.h"
#include "models/views/shared/statelook.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace karigar::views {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(History)
};

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

// Histories go back for years, so days are told with theirs.
QString dayWords(Millis at)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(at), u"d MMM yyyy"_s);
}

QString workshopWords(const Booking& booking)
{
    const QTimeZone zone(booking.zone.toUtf8());
    const auto words = [&](Millis at, const QString& format) {
        return QLocale().toString(QDateTime::fromMSecsSinceEpoch(at, zone), format);
    };
    return u"%1–%2"_s.arg(words(booking.startAt, u"ddd d MMM yyyy, HH:mm"_s),
                          words(booking.endAt, u"HH:mm"_s));
}

void takeLook(ListEntry& entry, const StateLook& look)
{
    entry.chipText = look.text;
    entry.chipIcon = look.icon;
    entry.chipTone = look.tone;
}

ListEntry entryOf(const Booking& booking, Party side)
{
    ListEntry entry;
    const QString seats = Words::tr("%n seat(s)", nullptr, booking.seats);
    if (side == Party::Admin) {
        entry.title = booking.serviceTitle;
        entry.subtitle = Words::tr("%1 with %2").arg(booking.customerName, booking.artisanName);
        entry.at = booking.createdAt;
    } else {
        entry.title = side == Party::Artisan ? booking.customerName : booking.serviceTitle;
        entry.subtitle = joined({side == Party::Artisan ? booking.serviceTitle : booking.artisanName, seats});
        entry.at = booking.startAt;
    }
    entry.note = workshopWords(booking);
    entry.amount = booking.total.paise;
    entry.person = side == Party::Customer ? booking.artisanName : booking.customerName;
    takeLook(entry, lookOf(booking.state));
    return entry;
}

// What a movement is called: to the customer by the workshop, to the others by who paid.
void nameIt(ListEntry& entry, const QString& kind, const QString& title, const QString& customer, Party side)
{
    entry.title = side == Party::Customer ? title : customer;
    entry.subtitle = joined({kind, side == Party::Customer ? QString() : title});
}

ListEntry entryOf(const Payment& payment, Party side)
{
    ListEntry entry;
    nameIt(entry, Words::tr("Payment"), payment.title, payment.customerName, side);
    const QString id = payment.pspId.isEmpty() ? payment.orderId : payment.pspId;
    entry.note = joined({dayWords(payment.createdAt), methodWords(payment.method),
                         payment.failure.isEmpty() ? id : payment.failure});
    entry.at = payment.createdAt;
    entry.amount = payment.amount.paise;
    takeLook(entry, lookOf(payment.state));
    entry.glyph = u"card"_s;
    entry.glyphTone = entry.chipTone;
    return entry;
}

ListEntry entryOf(const Refund& refund, Party side)
{
    ListEntry entry;
    nameIt(entry, Words::tr("Refund"), refund.title, refund.customerName, side);
    entry.note = joined(
        {dayWords(refund.createdAt),
         refund.reference.isEmpty() ? refund.pspId : Words::tr("bank reference %1").arg(refund.reference)});
    entry.at = refund.createdAt;
    entry.amount = -refund.amount.paise;
    takeLook(entry, lookOf(refund.state));
    entry.glyph = u"refund"_s;
    entry.glyphTone = entry.chipTone;
    return entry;
}

ListEntry entryOf(const Settlement& payout, Party side)
{
    const bool byHand = payout.way == SettlementWay::Hand;
    ListEntry entry;
    entry.title = side == Party::Admin ? payout.artisanName : Words::tr("Payout to your bank");
    entry.subtitle =
        joined({Words::tr("Payout"), byHand ? Words::tr("by hand") : Words::tr("by the gateway")});
    entry.note =
        joined({dayWords(payout.at),
                payout.utr.isEmpty() ? payout.pspId : Words::tr("bank reference %1").arg(payout.utr)});
    entry.at = payout.at;
    entry.amount = payout.amount.paise;
    takeLook(entry, lookOf(payout));
    entry.glyph = u"rupee"_s;
    entry.glyphTone = entry.chipTone;
    return entry;
}

ListEntry entryOf(const Dispute& dispute, Party side)
{
    ListEntry entry;
    nameIt(entry, Words::tr("Dispute"), dispute.title, dispute.customerName, side);
    entry.note = joined({dayWords(dispute.createdAt), dispute.pspId});
    entry.at = dispute.createdAt;
    entry.amount = -dispute.amount.paise;
    takeLook(entry, lookOf(dispute.state));
    entry.glyph = u"flag"_s;
    entry.glyphTone = entry.chipTone;
    return entry;
}

template<NamedEnum E>
void addStates(QStringList& names, const QString& prefix)
{
    for (const auto& name : EnumNames<E>::table)
        names.append(prefix + QString(name.text));
}

} // namespace

ListEntry historyEntry(Kind kind, const Row& row, Party side)
{
    switch (kind) {
    case Kind::Booking:
        return entryOf(row.as<Booking>(), side);
    case Kind::Payment:
        return entryOf(row.as<Payment>(), side);
    case Kind::Refund:
        return entryOf(row.as<Refund>(), side);
    case Kind::Settlement:
        return entryOf(row.as<Settlement>(), side);
    case Kind::Dispute:
        return entryOf(row.as<Dispute>(), side);
    default:
        return {};
    }
}

QString methodWords(const QString& method)
{
    if (method == "upi"_L1)
        return u"UPI"_s;
    if (method == "card"_L1)
        return Words::tr("Card");
    if (method == "netbanking"_L1)
        return Words::tr("Net banking");
    if (method == "wallet"_L1)
        return Words::tr("Wallet");
    return method;
}

QString transactionTypeWords(const QString& type)
{
    switch (enumFromText<TransactionType>(type).value_or(TransactionType::Payment)) {
    case TransactionType::Payment:
        return Words::tr("Payments");
    case TransactionType::Refund:
        return Words::tr("Refunds");
    case TransactionType::Payout:
        return Words::tr("Payouts");
    case TransactionType::Dispute:
        return Words::tr("Disputes");
    }
    return {};
}

QString stateWords(const QString& state)
{
    const QString name = state.section(u':', -1);
    if (state.startsWith("payment:"_L1))
        return lookOf(enumFromText<PaymentState>(name).value_or(PaymentState::Created)).text;
    if (state.startsWith("refund:"_L1))
        return Words::tr("Refund: %1")
            .arg(lookOf(enumFromText<RefundState>(name).value_or(RefundState::Queued)).text);
    if (state.startsWith("payout:"_L1)) {
        Settlement payout;
        payout.way = SettlementWay::Route;
        payout.state = enumFromText<SettlementState>(name).value_or(SettlementState::Queued);
        return Words::tr("Payout: %1").arg(lookOf(payout).text);
    }
    if (state.startsWith("dispute:"_L1))
        return Words::tr("Dispute: %1")
            .arg(lookOf(enumFromText<DisputeState>(name).value_or(DisputeState::Open)).text);
    return lookOf(enumFromText<BookingState>(name).value_or(BookingState::Held)).text;
}

QStringList bookingStateNames()
{
    QStringList names;
    addStates<BookingState>(names, {});
    return names;
}

QStringList transactionStateNames(Party side)
{
    QStringList names;
    addStates<PaymentState>(names, u"payment:"_s);
    addStates<RefundState>(names, u"refund:"_s);
    if (side != Party::Customer)
        addStates<SettlementState>(names, u"payout:"_s);
    if (side == Party::Admin)
        addStates<DisputeState>(names, u"dispute:"_s);
    return names;
}

} // namespace karigar::views
