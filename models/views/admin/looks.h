// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/auditentry.h"
#include "models/domain/records/booking.h"
#include "models/domain/records/ledgerentry.h"
#include "models/domain/records/payment.h"
#include "models/domain/records/service.h"
#include "models/domain/records/settlement.h"
#include "models/domain/records/user.h"
#include "models/views/core/listentry.h"
#include "models/views/shared/statelook.h"

namespace karigar::views::admin {

// States look here as they do in every mode.
using Look = StateLook;
using views::lookOf;

QString rolesOf(const User& user);
QString accountWords(LedgerAccount account);
/// "Approve a booking", also for what only the marketplace itself does.
QString auditWords(const QString& command);
bool isRefused(const AuditEntry& entry);

ListEntry entryOf(const Booking& booking);
ListEntry entryOf(const Payment& payment);
ListEntry entryOf(const Settlement& settlement);
ListEntry entryOf(const User& user);
ListEntry entryOf(const Service& service);
/// `actor`: the name of who did it, empty while it is not known.
ListEntry entryOf(const AuditEntry& entry, const QString& actor);

} // namespace karigar::views::admin
