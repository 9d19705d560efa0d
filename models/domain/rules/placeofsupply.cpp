// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rules/placeofsupply.h"

#include "models/domain/rules/states.h"

namespace karigar {

PlaceOfSupply placeOfSupply(const SupplyFacts& facts)
{
    if (facts.recipientRegistered && !facts.recipientState.isEmpty())
        return {facts.recipientState, SupplyRule::Recipient};
    if (!facts.online && !facts.venueState.isEmpty())
        return {facts.venueState, SupplyRule::Performed};
    if (facts.online && !facts.recipientState.isEmpty())
        return {facts.recipientState, SupplyRule::OnRecord};
    return {facts.supplierState, SupplyRule::Supplier};
}

TaxHeads taxHeads(const QString& supplierState, const QString& placeOfSupply)
{
    if (supplierState != placeOfSupply)
        return TaxHeads::Igst;
    return usesUtgst(placeOfSupply) ? TaxHeads::CgstUtgst : TaxHeads::CgstSgst;
}

} // namespace karigar
