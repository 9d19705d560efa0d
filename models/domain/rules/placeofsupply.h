// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rules/taxsplit.h"

#include <QString>

namespace karigar {

/// Why a supply counts as made in a State (IGST Act, section 12, both parties in India). Stored on the
/// invoice, so that it can be explained years later.
enum class SupplyRule {
    Recipient, ///< 12(5)(a): training of a registered person: where that person is registered
    Performed, ///< 12(5)(b): training of anybody else: where it takes place
    OnRecord,  ///< 12(2)(b)(i): held online for anybody else: the State on record
    Supplier,  ///< 12(2)(b)(ii): no address on record: where the supplier is
};

template<>
struct EnumNames<SupplyRule> {
    static constexpr std::array table{
        EnumName<SupplyRule>{SupplyRule::Recipient, QLatin1String("recipient")},
        EnumName<SupplyRule>{SupplyRule::Performed, QLatin1String("performed")},
        EnumName<SupplyRule>{SupplyRule::OnRecord, QLatin1String("on_record")},
        EnumName<SupplyRule>{SupplyRule::Supplier, QLatin1String("supplier")},
    };
};

/// State codes throughout; empty where not known.
struct SupplyFacts {
    QString supplierState;
    QString venueState;
    QString recipientState;
    bool recipientRegistered = false;
    bool online = false;
};

struct PlaceOfSupply {
    QString state;
    SupplyRule rule = SupplyRule::Supplier;

    bool operator==(const PlaceOfSupply&) const = default;
};

PlaceOfSupply placeOfSupply(const SupplyFacts& facts);

/// Inside the supplier's State the tax is shared, elsewhere it is integrated.
TaxHeads taxHeads(const QString& supplierState, const QString& placeOfSupply);

} // namespace karigar
