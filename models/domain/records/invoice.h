// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/fields.h"
#include "models/domain/records/kind.h"

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

/// A numbered paper about a sale, or a credit note about one. Everything printed is frozen here.
struct Invoice {
    static constexpr Kind kKind = Kind::Invoice;
    static KindSpec spec();

    Id id;
    Id artisan;
    Id customer;
    Id booking;
    Id payment;
    Id refund;   ///< of a credit note
    Id original; ///< the invoice that a credit note corrects
    InvoiceType type = InvoiceType::Receipt;
    QString number;
    Money total;
    Millis issuedAt = 0;
    QString title;
    QString customerName;
    QString artisanName;
    QJsonObject unknown;

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
        v("total", s.total);
        v("issuedAt", s.issuedAt);
        v("title", s.title);
        v("customerName", s.customerName);
        v("artisanName", s.artisanName);
    }
    bool operator==(const Invoice&) const = default;
};

} // namespace karigar
