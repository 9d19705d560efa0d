// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/error.h"
#include "models/domain/records/artisanprofile.h"
#include "models/domain/records/invoice.h"

namespace karigar {

/// What follows from how an artisan stands to GST. Pure; any thread.

/// The paper a customer gets for a payment.
InvoiceType paperFor(Registration registration);

/// Whether somebody so registered may sell workshops here: a composition taxpayer may not supply services
/// through an operator who must collect tax at source (CGST Act, section 10(2)(d)). "composition".
Result<void> checkListing(Registration registration);

/// Whether a GSTIN belongs to it.
bool hasGstin(Registration registration);

QString registrationLabel(Registration registration);
/// "Tax invoice", "Bill of supply", "Receipt", "Credit note".
QString paperLabel(InvoiceType type);

/// The three letters its numbers begin with.
QLatin1String paperLetters(InvoiceType type);

} // namespace karigar
