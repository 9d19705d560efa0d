// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/admin/looks.h"

#include "models/domain/rules/settlementmachine.h"
#include "models/views/core/timewords.h"
#include "models/views/shared/commandwords.h"

#include <algorithm>
#include <array>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar::views::admin {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Operations)
};

struct MarketplaceWords {
    QLatin1String command;
    const char* text;
};

constexpr std::array kMarketplaceWords{
    MarketplaceWords{"booking.expire"_L1, QT_TRANSLATE_NOOP("Operations", "Let a booking expire")},
    MarketplaceWords{"dispute.observe"_L1, QT_TRANSLATE_NOOP("Operations", "Take news of a dispute")},
    MarketplaceWords{"money.looked"_L1, QT_TRANSLATE_NOOP("Operations", "Note what the gateway said")},
    MarketplaceWords{"payment.compare"_L1,
                     QT_TRANSLATE_NOOP("Operations", "Compare a payment with the gateway's list")},
    MarketplaceWords{"payment.capture_failed"_L1, QT_TRANSLATE_NOOP("Operations", "Note a failed capture")},
    MarketplaceWords{"payment.observe"_L1, QT_TRANSLATE_NOOP("Operations", "Take news of a payment")},
    MarketplaceWords{"payment.ordered"_L1, QT_TRANSLATE_NOOP("Operations", "Open a payment order")},
    MarketplaceWords{"payout.decide"_L1, QT_TRANSLATE_NOOP("Operations", "Decide about a payout")},
    MarketplaceWords{"refund.note"_L1, QT_TRANSLATE_NOOP("Operations", "Write a credit note")},
    MarketplaceWords{"refund.observe"_L1, QT_TRANSLATE_NOOP("Operations", "Take news of a refund")},
    MarketplaceWords{"refund.sent"_L1, QT_TRANSLATE_NOOP("Operations", "Send a refund to the gateway")},
    MarketplaceWords{"settlement.observe"_L1, QT_TRANSLATE_NOOP("Operations", "Take news of a settlement")},
    MarketplaceWords{"stats.publish"_L1, QT_TRANSLATE_NOOP("Operations", "Count the day's numbers")},
    MarketplaceWords{"transfer.observe"_L1, QT_TRANSLATE_NOOP("Operations", "Take news of a payout")},
    MarketplaceWords{"transfer.sent"_L1, QT_TRANSLATE_NOOP("Operations", "Send a payout to the gateway")},
    MarketplaceWords{"user.register"_L1, QT_TRANSLATE_NOOP("Operations", "Register a person")},
};

} // namespace

QString rolesOf(const User& user)
{
    QStringList roles;
    if (user.admin)
        roles.append(Words::tr("Operations"));
    if (user.artisan)
        roles.append(Words::tr("Artisan"));
    if (roles.isEmpty())
        roles.append(Words::tr("Customer"));
    return roles.join(u", "_s);
}

QString accountWords(LedgerAccount account)
{
    switch (account) {
    case LedgerAccount::Gateway:
        return Words::tr("At the payment gateway");
    case LedgerAccount::ArtisanHeld:
        return Words::tr("Held for the artisan");
    case LedgerAccount::ArtisanPayable:
        return Words::tr("Payable to the artisan");
    case LedgerAccount::Customer:
        return Words::tr("Paid, not yet confirmed");
    case LedgerAccount::Refunds:
        return Words::tr("On its way back");
    case LedgerAccount::Bank:
        return Words::tr("At the marketplace's bank");
    case LedgerAccount::GatewayFee:
        return Words::tr("The gateway's fee");
    case LedgerAccount::Tax:
        return Words::tr("Tax on the gateway's fee");
    case LedgerAccount::ArtisanFees:
        return Words::tr("Fee borne by the artisan");
    case LedgerAccount::Payouts:
        return Words::tr("On its way to the artisan");
    }
    return {};
}

QString auditWords(const QString& command)
{
    for (const MarketplaceWords& words : kMarketplaceWords)
        if (words.command == command)
            return Words::tr(words.text);
    return commandWords(command);
}

bool isRefused(const AuditEntry& entry)
{
    return entry.outcome != "ok"_L1;
}

ListEntry entryOf(const Booking& booking)
{
    const Look look = lookOf(booking.state);
    ListEntry entry;
    entry.title = booking.serviceTitle;
    entry.subtitle = Words::tr("%1 with %2").arg(booking.customerName, booking.artisanName);
    entry.note = spanWords(booking.startAt, booking.endAt, booking.zone);
    entry.at = booking.createdAt;
    entry.amount = booking.total.paise;
    entry.chipText = look.text;
    entry.chipIcon = look.icon;
    entry.chipTone = look.tone;
    entry.person = booking.customerName;
    return entry;
}

ListEntry entryOf(const Payment& payment)
{
    const Look look = lookOf(payment.state);
    ListEntry entry;
    entry.title = payment.customerName;
    entry.subtitle = payment.title;
    entry.note = payment.pspId.isEmpty() ? payment.orderId : payment.pspId;
    entry.at = payment.createdAt;
    entry.amount = payment.amount.paise;
    entry.chipText = look.text;
    entry.chipIcon = look.icon;
    entry.chipTone = look.tone;
    entry.glyph = u"card"_s;
    entry.glyphTone = look.tone;
    return entry;
}

ListEntry entryOf(const Settlement& settlement)
{
    const Look look = lookOf(settlement);
    const auto unmatched = std::ranges::count_if(settlement.parts, isUnmatched);
    const bool own = settlement.way == SettlementWay::Bank;
    ListEntry entry;
    entry.title = own ? Words::tr("To the marketplace's bank") : settlement.artisanName;
    entry.subtitle = settlement.utr.isEmpty() ? settlement.pspId : settlement.utr;
    entry.note = unmatched > 0
                     ? Words::tr("%n part(s) belong to no booking", nullptr, static_cast<int>(unmatched))
                 : own ? Words::tr("%n part(s)", nullptr, static_cast<int>(settlement.parts.size()))
                 : settlement.way == SettlementWay::Hand ? Words::tr("Paid by hand")
                                                         : Words::tr("Through the gateway");
    entry.at = settlement.at;
    entry.amount = settlement.amount.paise;
    entry.chipText = look.text;
    entry.chipIcon = look.icon;
    entry.chipTone = look.tone;
    entry.glyph = own ? u"rupee"_s : u"person"_s;
    entry.glyphTone = unmatched > 0 ? u"warn"_s : look.tone;
    return entry;
}

ListEntry entryOf(const User& user)
{
    ListEntry entry;
    entry.title = user.name;
    entry.subtitle = user.email;
    entry.at = user.createdAt;
    entry.chipText = rolesOf(user);
    entry.chipIcon = user.admin ? u"shield"_s : user.artisan ? u"palette"_s : u"person"_s;
    entry.chipTone = user.admin ? u"plum"_s : user.artisan ? u"accent"_s : u"info"_s;
    entry.person = user.name;
    return entry;
}

ListEntry entryOf(const Service& service)
{
    ListEntry entry;
    entry.title = service.title;
    entry.subtitle = u"%1 · %2 · %3"_s.arg(service.artisanName, service.craft,
                                           service.online ? Words::tr("by video") : service.city);
    entry.at = service.createdAt;
    entry.amount = service.price.paise;
    entry.chipText = service.published ? Words::tr("Published") : Words::tr("Not published");
    entry.chipIcon = service.published ? u"eye"_s : u"eye-off"_s;
    entry.chipTone = service.published ? u"ok"_s : u"muted"_s;
    entry.glyph = u"services"_s;
    entry.glyphTone = u"accent"_s;
    return entry;
}

ListEntry entryOf(const AuditEntry& audit, const QString& actor)
{
    const bool refused = isRefused(audit);
    ListEntry entry;
    entry.title = auditWords(audit.command);
    entry.subtitle = audit.actor.isNull() ? Words::tr("The marketplace itself")
                     : actor.isEmpty()    ? u"…"_s
                                          : actor;
    if (!audit.subject.isEmpty())
        entry.subtitle += u" · "_s + audit.subject;
    entry.at = audit.at;
    entry.chipText = refused ? Words::tr("Refused: %1").arg(audit.outcome) : Words::tr("Done");
    entry.chipIcon = refused ? u"x-circle"_s : u"check"_s;
    entry.chipTone = refused ? u"bad"_s : u"ok"_s;
    entry.glyph = audit.actor.isNull() ? u"settings"_s : u"person"_s;
    entry.glyphTone = refused ? u"bad"_s : u"muted"_s;
    return entry;
}

} // namespace karigar::views::admin
