// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commands/invoice_support.h"

#include "models/domain/records/invoiceseries.h"
#include "models/domain/records/user.h"
#include "models/domain/rules/gstin.h"
#include "models/domain/rules/papernumber.h"
#include "models/domain/rules/registration.h"
#include "models/domain/rules/states.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar {

namespace {

Id invoiceIdOf(const Id& payment)
{
    return Id::derive(payment, u"invoice");
}

/// Takes the next number of the paper's series.
Result<QString> takeNumber(Draft& draft, const Invoice& paper)
{
    const FinancialYear year = financialYear(draft.now());
    const QLatin1String letters = paperLetters(paper.type);
    const QString supplier = paper.supplier.gstin.isEmpty() ? paper.artisan.toText() : paper.supplier.gstin;
    const Id id = InvoiceSeries::idFor(supplier, letters, year.shortText());
    KARIGAR_TRY(auto found, draft.find<InvoiceSeries>(id));
    InvoiceSeries series = found.value_or(InvoiceSeries());
    series.id = id;
    series.supplier = supplier;
    series.letters = letters;
    series.year = year.shortText();
    ++series.last;
    KARIGAR_TRY(const QString number, paperNumber(letters, year, series.last));
    draft.put(series);
    return number;
}

InvoiceParty recipientParty(const Booking& booking, const User& user)
{
    const BillingDetails& billing = user.billing;
    InvoiceParty party;
    party.name = billing.name.isEmpty() ? booking.customerName : billing.name;
    party.address = billing.address;
    party.gstin = billing.gstin;
    // The State is asked for whatever the sum, because the sale is made through an operator.
    party.state = !billing.gstin.isEmpty()   ? gstinState(billing.gstin)
                  : !billing.state.isEmpty() ? billing.state
                                             : user.state;
    return party;
}

void describe(Invoice& paper, const Booking& booking, const Payment& payment)
{
    paper.title = booking.serviceTitle;
    paper.place = booking.place;
    paper.zone = booking.zone;
    paper.startAt = booking.startAt;
    paper.endAt = booking.endAt;
    // A later payment for a change of the booking is one sum of its own.
    const bool whole = booking.unitPrice * booking.seats == payment.amount;
    paper.seats = whole ? booking.seats : 1;
    paper.unitPrice = whole ? booking.unitPrice : payment.amount;
    paper.total = payment.amount;
    paper.method = payment.method;
    paper.paymentReference = payment.pspId;
    paper.paidAt = payment.capturedAt;
    paper.customerName = booking.customerName;
    paper.artisanName = booking.artisanName;
}

Result<Invoice> paperOf(Draft& draft, const Id& paymentId)
{
    KARIGAR_TRY(auto found, draft.find<Invoice>(invoiceIdOf(paymentId)));
    if (found)
        return std::move(*found);
    KARIGAR_TRY(const auto payment, draft.get<Payment>(paymentId));
    KARIGAR_TRY(const auto booking, draft.get<Booking>(payment.booking));
    return issueInvoice(draft, booking, payment);
}

/// A credit note repeats what its original says and takes its share of the sums.
Invoice noteAbout(const Invoice& original, Money amount)
{
    Invoice note = original;
    note.type = InvoiceType::CreditNote;
    note.original = original.id;
    note.originalType = original.type;
    note.originalNumber = original.number;
    note.originalAt = original.issuedAt;
    note.sums = creditShare(original.sums, original.credited, amount);
    note.total = amount;
    note.credited = {};
    return note;
}

} // namespace

InvoiceParty supplierParty(const TaxProfile& tax, const ArtisanProfile& artisan)
{
    InvoiceParty party;
    party.name = tax.legalName.isEmpty() ? artisan.name : tax.legalName;
    party.trade = artisan.workshop;
    party.address = tax.address.isEmpty() ? artisan.city : tax.address;
    party.gstin = hasGstin(tax.registration) ? tax.gstin : QString();
    party.state =
        party.gstin.isEmpty() ? (tax.state.isEmpty() ? artisan.state : tax.state) : gstinState(party.gstin);
    return party;
}

void applyTax(Invoice& invoice, const TaxProfile& tax, const QString& venueState, bool online)
{
    invoice.type = paperFor(tax.registration);
    const PlaceOfSupply place = placeOfSupply({invoice.supplier.state, venueState, invoice.recipient.state,
                                               !invoice.recipient.gstin.isEmpty(), online});
    invoice.placeOfSupply = place.state;
    invoice.supplyRule = place.rule;
    if (invoice.type != InvoiceType::Receipt)
        invoice.sac = tax.sac;
    if (invoice.type == InvoiceType::TaxInvoice) {
        invoice.rate = tax.rateBasisPoints;
        invoice.heads = taxHeads(invoice.supplier.state, place.state);
    }
    invoice.sums = splitInclusive(invoice.total, invoice.rate, invoice.heads);
}

Result<Invoice> issueInvoice(Draft& draft, const Booking& booking, const Payment& payment)
{
    const Id id = invoiceIdOf(payment.id);
    KARIGAR_TRY(auto found, draft.find<Invoice>(id));
    if (found)
        return std::move(*found);
    KARIGAR_TRY(const auto tax, draft.find<TaxProfile>(booking.artisan));
    KARIGAR_TRY(const auto artisan, draft.find<ArtisanProfile>(booking.artisan));
    KARIGAR_TRY(const auto user, draft.find<User>(booking.customer));
    const ArtisanProfile profile = artisan.value_or(ArtisanProfile());

    Invoice paper;
    paper.id = id;
    paper.artisan = booking.artisan;
    paper.customer = booking.customer;
    paper.booking = booking.id;
    paper.payment = payment.id;
    paper.issuedAt = draft.now();
    paper.supplier = supplierParty(tax.value_or(TaxProfile()), profile);
    paper.recipient = recipientParty(booking, user.value_or(User()));
    describe(paper, booking, payment);
    applyTax(paper, tax.value_or(TaxProfile()), profile.state, booking.place.isEmpty());
    KARIGAR_TRY(paper.number, takeNumber(draft, paper));
    draft.put(paper);
    return paper;
}

Result<Invoice> issueCreditNote(Draft& draft, const Id& payment, const Id& cause, Money amount,
                                const QString& reference)
{
    const Id id = Id::derive(cause, u"credit_note");
    KARIGAR_TRY(auto found, draft.find<Invoice>(id));
    if (found)
        return std::move(*found);
    KARIGAR_TRY(auto original, paperOf(draft, payment));
    if (amount.paise <= 0 || amount > original.total - original.credited)
        return refuse("credit_too_large"_L1,
                      QCoreApplication::translate("Rules", "More cannot be credited than was invoiced: %1 of "
                                                           "%2 is left.")
                          .arg(formatMoney(original.total - original.credited), original.number));
    Invoice note = noteAbout(original, amount);
    note.id = id;
    note.refund = cause;
    note.refundReference = reference;
    note.issuedAt = draft.now();
    KARIGAR_TRY(note.number, takeNumber(draft, note));
    draft.put(note);
    original.credited += amount;
    draft.put(original);
    return note;
}

Result<Invoice> issueCreditNote(Draft& draft, const Refund& refund)
{
    return issueCreditNote(draft, refund.payment, refund.id, refund.amount, refund.pspId);
}

} // namespace karigar
