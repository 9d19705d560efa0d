// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/invoicetext.h"

#include "models/domain/rules/amountwords.h"
#include "models/domain/rules/calendar.h"
#include "models/domain/rules/sac.h"
#include "models/domain/rules/states.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace karigar::ui {

namespace {

QString typeWords(InvoiceType type)
{
    switch (type) {
    case InvoiceType::TaxInvoice:
        return u"Tax invoice"_s;
    case InvoiceType::BillOfSupply:
        return u"Bill of supply"_s;
    case InvoiceType::Receipt:
        return u"Receipt"_s;
    case InvoiceType::CreditNote:
        return u"Credit note"_s;
    }
    return {};
}

QString dateWords(QDate day)
{
    return QLocale::c().toString(day, u"d MMMM yyyy"_s);
}

QString clock(Millis at, const QString& zone)
{
    const int minute = minuteOfDayIn(at, zone);
    return u"%1:%2"_s.arg(minute / 60, 2, 10, QChar(u'0')).arg(minute % 60, 2, 10, QChar(u'0'));
}

QString stateWords(const QString& code)
{
    return code.isEmpty() ? u"not on record"_s : u"%1 (%2)"_s.arg(stateName(code), code);
}

QString methodWords(const QString& method)
{
    if (method == "upi"_L1)
        return u"UPI"_s;
    if (method == "netbanking"_L1)
        return u"net banking"_s;
    return method;
}

PaperParty partyText(const QString& role, const InvoiceParty& party)
{
    PaperParty text{role, party.name, {}};
    if (!party.trade.isEmpty() && party.trade != party.name)
        text.lines.append(party.trade);
    if (!party.address.isEmpty())
        text.lines.append(party.address);
    text.lines.append(u"State: "_s + stateWords(party.state));
    if (!party.gstin.isEmpty())
        text.lines.append(u"GSTIN: "_s + party.gstin);
    return text;
}

std::vector<PaperLine> headText(const Invoice& invoice)
{
    std::vector<PaperLine> lines{{u"Number"_s, invoice.number, true},
                                 {u"Date"_s, dateWords(dateInIndia(invoice.issuedAt)), false}};
    if (invoice.isCreditNote()) {
        lines.push_back(
            {u"Against"_s, typeWords(invoice.originalType) + u' ' + invoice.originalNumber, false});
        lines.push_back({u"issued on"_s, dateWords(dateInIndia(invoice.originalAt)), false});
    }
    return lines;
}

std::vector<PaperLine> factText(const Invoice& invoice)
{
    std::vector<PaperLine> lines;
    if (invoice.saleType() == InvoiceType::TaxInvoice) {
        lines.push_back({u"Place of supply"_s, stateWords(invoice.placeOfSupply), false});
        lines.push_back(
            {u"Tax payable on reverse charge"_s, invoice.reverseCharge ? u"Yes"_s : u"No"_s, false});
    }
    lines.push_back({u"Paid"_s,
                     u"Razorpay %1 by %2 on %3"_s.arg(invoice.paymentReference, methodWords(invoice.method),
                                                      dateWords(dateInIndia(invoice.paidAt))),
                     false});
    if (!invoice.refundReference.isEmpty())
        lines.push_back({u"Refunded"_s, u"Razorpay "_s + invoice.refundReference, false});
    return lines;
}

QString whenWords(const Invoice& invoice)
{
    const QString place = invoice.place.isEmpty() ? u"online"_s : invoice.place;
    return u"%1, %2–%3, %4"_s.arg(dateWords(dateIn(invoice.startAt, invoice.zone)),
                                  clock(invoice.startAt, invoice.zone), clock(invoice.endAt, invoice.zone),
                                  place);
}

void tableText(const Invoice& invoice, InvoiceText& text)
{
    const bool note = invoice.isCreditNote();
    const bool coded = !invoice.sac.isEmpty();
    text.columns = {u"Description"_s, coded ? u"SAC"_s : QString(), u"Guests"_s, u"Price"_s, u"Amount"_s};
    text.cells = {note ? u"Refund: "_s + invoice.title : invoice.title, invoice.sac,
                  note ? QString() : QString::number(invoice.seats),
                  note ? QString() : formatMoney(invoice.unitPrice), formatMoney(invoice.total)};
    text.detail = whenWords(invoice);
    if (coded)
        text.detail += u" · "_s + sacName(invoice.sac);
}

void addTax(std::vector<PaperLine>& lines, const QString& name, int rate, Money amount)
{
    lines.push_back({u"%1 at %2"_s.arg(name, rateWords(rate)), formatMoney(amount), false});
}

std::vector<PaperLine> sumText(const Invoice& invoice)
{
    std::vector<PaperLine> lines;
    const TaxSplit& sums = invoice.sums;
    if (invoice.heads != TaxHeads::None)
        lines.push_back({u"Taxable value"_s, formatMoney(sums.taxable), false});
    switch (invoice.heads) {
    case TaxHeads::None:
        break;
    case TaxHeads::Igst:
        addTax(lines, u"IGST"_s, invoice.rate, sums.igst);
        break;
    case TaxHeads::CgstSgst:
    case TaxHeads::CgstUtgst:
        addTax(lines, u"CGST"_s, invoice.rate / 2, sums.cgst);
        addTax(lines, invoice.heads == TaxHeads::CgstSgst ? u"SGST"_s : u"UTGST"_s, invoice.rate / 2,
               sums.sgst);
        break;
    }
    if (sums.roundOff.paise != 0)
        lines.push_back({u"Round off"_s, formatMoney(sums.roundOff), false});
    lines.push_back(
        {invoice.isCreditNote() ? u"Total credited"_s : u"Total"_s, formatMoney(invoice.total), true});
    return lines;
}

QStringList noteText(const Invoice& invoice)
{
    QStringList notes;
    switch (invoice.saleType()) {
    case InvoiceType::TaxInvoice:
        notes.append(u"Prices include tax."_s);
        break;
    case InvoiceType::BillOfSupply:
        notes.append(u"The supply is exempt from tax; no tax is charged."_s);
        break;
    default:
        notes.append(u"The supplier is not registered under GST; no tax is charged."_s);
        break;
    }
    notes.append(
        u"Issued through Karigar on behalf of the supplier, electronically; it needs no signature."_s);
    return notes;
}

void appendLines(QStringList& words, const std::vector<PaperLine>& lines)
{
    for (const PaperLine& line : lines)
        words << line.label << line.value;
}

} // namespace

QStringList InvoiceText::all() const
{
    QStringList words{heading};
    appendLines(words, head);
    for (const PaperParty* party : {&supplier, &recipient})
        words << party->role << party->name << party->lines;
    appendLines(words, facts);
    words << columns << cells << detail;
    appendLines(words, sums);
    words << this->words << notes;
    words.removeAll(QString());
    return words;
}

InvoiceText invoiceText(const Invoice& invoice)
{
    InvoiceText text;
    text.heading = typeWords(invoice.type);
    text.head = headText(invoice);
    text.supplier = partyText(u"Supplier"_s, invoice.supplier);
    text.recipient = partyText(u"Recipient"_s, invoice.recipient);
    text.facts = factText(invoice);
    tableText(invoice, text);
    text.sums = sumText(invoice);
    text.words = amountInWords(invoice.total);
    text.notes = noteText(invoice);
    return text;
}

} // namespace karigar::ui
