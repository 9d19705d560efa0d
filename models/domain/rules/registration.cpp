// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rules/registration.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar {

InvoiceType paperFor(Registration registration)
{
    switch (registration) {
    case Registration::Registered:
        return InvoiceType::TaxInvoice;
    case Registration::Exempt:
    case Registration::Composition:
        return InvoiceType::BillOfSupply;
    case Registration::Unregistered:
        break;
    }
    return InvoiceType::Receipt;
}

Result<void> checkListing(Registration registration)
{
    if (registration != Registration::Composition)
        return {};
    return refuse("composition"_L1,
                  QCoreApplication::translate(
                      "Rules",
                      "Under the composition scheme services may not be sold through an online marketplace, "
                      "which must collect tax at source (CGST Act, section 10(2)(d)). To list workshops, opt "
                      "out of the scheme and register as a regular taxpayer."));
}

bool hasGstin(Registration registration)
{
    return registration != Registration::Unregistered;
}

QString registrationLabel(Registration registration)
{
    switch (registration) {
    case Registration::Unregistered:
        return QCoreApplication::translate("Rules", "Not registered");
    case Registration::Registered:
        return QCoreApplication::translate("Rules", "Registered, regular");
    case Registration::Exempt:
        return QCoreApplication::translate("Rules", "Registered, supplies exempt");
    case Registration::Composition:
        return QCoreApplication::translate("Rules", "Registered, composition scheme");
    }
    return {};
}

QString paperLabel(InvoiceType type)
{
    switch (type) {
    case InvoiceType::TaxInvoice:
        return QCoreApplication::translate("Rules", "Tax invoice");
    case InvoiceType::BillOfSupply:
        return QCoreApplication::translate("Rules", "Bill of supply");
    case InvoiceType::Receipt:
        return QCoreApplication::translate("Rules", "Receipt");
    case InvoiceType::CreditNote:
        return QCoreApplication::translate("Rules", "Credit note");
    }
    return {};
}

QLatin1String paperLetters(InvoiceType type)
{
    switch (type) {
    case InvoiceType::TaxInvoice:
        return "KGI"_L1;
    case InvoiceType::BillOfSupply:
        return "KGB"_L1;
    case InvoiceType::Receipt:
        return "KGR"_L1;
    case InvoiceType::CreditNote:
        break;
    }
    return "KGC"_L1;
}

} // namespace karigar
