// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/commands/draft.h"
#include "models/domain/records/artisanprofile.h"
#include "models/domain/records/booking.h"
#include "models/domain/records/invoice.h"
#include "models/domain/records/payment.h"
#include "models/domain/records/refund.h"
#include "models/domain/records/taxprofile.h"

/// Issuing numbered papers. For commands of the marketplace only, which no client runs: a number that a
/// client allotted offline could be taken twice (docs/adr/0010-invoices.md). Both functions answer with the
/// paper that is already there when they are called again for the same payment or refund.
namespace karigar {

/// The paper of a captured payment: tax invoice, bill of supply or receipt, by how the artisan stands to GST
/// now. Its total is the payment's amount to the paisa.
Result<Invoice> issueInvoice(Draft& draft, const Booking& booking, const Payment& payment);

/// The credit note of a refund that the gateway has processed, whoever made it. It names the payment's paper
/// and takes the refund's share of each of its sums. Refused with "credit_too_large" when more would be
/// credited than was invoiced. A payment from before papers were issued gets its paper first.
Result<Invoice> issueCreditNote(Draft& draft, const Refund& refund);

/// The same for money that left by another way than a refund, such as a lost dispute; `cause` is the record
/// that it follows from, `reference` what the gateway calls it.
Result<Invoice> issueCreditNote(Draft& draft, const Id& payment, const Id& cause, Money amount,
                                const QString& reference);

/// What a paper of this artisan says of the supplier; the preview in the settings uses it too.
InvoiceParty supplierParty(const TaxProfile& tax, const ArtisanProfile& artisan);
/// Fills in the type, place of supply, rate and sums of a paper from its parties and its total.
void applyTax(Invoice& invoice, const TaxProfile& tax, const QString& venueState, bool online);

} // namespace karigar
