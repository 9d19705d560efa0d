// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/fields.h"
#include "models/domain/records/kind.h"
#include "models/domain/rules/placeofsupply.h"
#include "models/domain/rules/taxsplit.h"

#include <array>

namespace karigar {

/// Which paper it is.
enum class InvoiceType { TaxInvoice, BillOfSupply, Receipt, CreditNote };

template<>
struct EnumNames<InvoiceType> {
    static constexpr std::array table{
        EnumName<InvoiceType>{InvoiceType::TaxInvoice, QLatin1String("tax_invoice")},
        EnumName<InvoiceType>{InvoiceType::BillOfSupply, QLatin1String("bill_of_supply")},
        EnumName<InvoiceType>{InvoiceType::Receipt, QLatin1String("receipt")},
        EnumName<InvoiceType>{InvoiceType::CreditNote, QLatin1String("credit_note")},
    };
};

/// One side of a paper as it stood when the paper was issued.
struct InvoiceParty {
    QString name;
    QString trade; ///< the workshop's name, beside a legal one
    QString address;
    QString state; ///< GST State code
    QString gstin; ///< empty when not registered

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("name", s.name);
        v("trade", s.trade);
        v("address", s.address);
        v("state", s.state);
        v("gstin", s.gstin);
    }
    bool operator==(const InvoiceParty&) const = default;
};

/// A numbered paper about a sale, or a credit note about one: the fields of rules 46, 49 and 53 of the CGST
/// Rules. Everything printed is frozen here; only `credited` moves, and it is not printed. Issued by the
/// marketplace alone, see commands/invoice_support.h.
struct Invoice {
    static constexpr Kind kKind = Kind::Invoice;
    static KindSpec spec();

    Id id;
    Id artisan;
    Id customer;
    Id booking;
    Id payment;
    Id refund;   ///< of a credit note: what it follows from
    Id original; ///< of a credit note: the paper it corrects
    InvoiceType type = InvoiceType::Receipt;
    QString number;
    Millis issuedAt = 0;
    InvoiceParty supplier;
    InvoiceParty recipient;
    QString title; ///< the workshop
    QString place; ///< city, or empty when online
    QString zone;  ///< of the workshop
    Millis startAt = 0;
    Millis endAt = 0;
    int seats = 1;
    Money unitPrice; ///< taxes included
    QString sac;
    int rate = 0; ///< basis points
    TaxHeads heads = TaxHeads::None;
    QString placeOfSupply; ///< GST State code
    SupplyRule supplyRule = SupplyRule::Supplier;
    bool reverseCharge = false;
    TaxSplit sums;
    Money total;
    QString method; ///< of payment
    QString paymentReference;
    Millis paidAt = 0;
    InvoiceType originalType = InvoiceType::Receipt; ///< these three of a credit note
    QString originalNumber;
    Millis originalAt = 0;
    QString refundReference;
    Money credited; ///< by credit notes so far
    QString customerName;
    QString artisanName;
    QJsonObject unknown;

    bool isCreditNote() const { return type == InvoiceType::CreditNote; }
    /// The kind of sale it is about: its own type, or the corrected paper's.
    InvoiceType saleType() const { return isCreditNote() ? originalType : type; }

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("id", s.id);
        v("artisan", s.artisan);
        v("customer", s.customer);
        v("booking", s.booking);
        v("payment", s.payment);
        v("refund", s.refund);
        v("original", s.original);
        v("type", s.type);
        v("number", s.number);
        v("issuedAt", s.issuedAt);
        v("supplier", s.supplier);
        v("recipient", s.recipient);
        v("title", s.title);
        v("place", s.place);
        v("zone", s.zone);
        v("startAt", s.startAt);
        v("endAt", s.endAt);
        v("seats", s.seats);
        v("unitPrice", s.unitPrice);
        v("sac", s.sac);
        v("rate", s.rate);
        v("heads", s.heads);
        v("placeOfSupply", s.placeOfSupply);
        v("supplyRule", s.supplyRule);
        v("reverseCharge", s.reverseCharge);
        v("sums", s.sums);
        v("total", s.total);
        v("method", s.method);
        v("paymentReference", s.paymentReference);
        v("paidAt", s.paidAt);
        v("originalType", s.originalType);
        v("originalNumber", s.originalNumber);
        v("originalAt", s.originalAt);
        v("refundReference", s.refundReference);
        v("credited", s.credited);
        v("customerName", s.customerName);
        v("artisanName", s.artisanName);
    }
    bool operator==(const Invoice&) const = default;
};

} // namespace karigar
