// SPDX-License-Identifier: GPL-3.0-or-later
// The books as the state file keeps them.
#include "backend/sandbox/ledger.h"

#include <boost/json/array.hpp>

namespace karigar::backend::sandbox {

namespace json = boost::json;

namespace {

template<typename T>
json::array rowsOf(const Table<T>& table)
{
    json::array rows;
    for (const T& row : table.rows())
        rows.push_back(toState(row));
    return rows;
}

json::array rowsOf(const Table<Document>& table)
{
    json::array rows;
    for (const Document& row : table.rows())
        rows.push_back(json::object{{"id", row.id}, {"at", row.createdAt}, {"body", row.body}});
    return rows;
}

// Absent in the files of versions that did not know this table.
void addRows(Table<Document>& table, const json::object& state, std::string_view name)
{
    const json::value* rows = state.if_contains(name);
    if (!rows)
        return;
    for (const json::value& row : rows->as_array()) {
        const json::object& kept = row.as_object();
        table.add(
            {std::string(kept.at("id").as_string()), kept.at("at").as_int64(), kept.at("body").as_object()});
    }
}

} // namespace

json::object Ledger::save() const
{
    json::object keys;
    for (const auto& [key, used] : m_refundKeys)
        keys[key] = {{"payment_id", used.paymentId}, {"body", used.body}, {"refund_id", used.refundId}};
    json::object state;
    state["version"] = 1;
    state["orders"] = rowsOf(m_orders);
    state["payments"] = rowsOf(m_payments);
    state["refunds"] = rowsOf(m_refunds);
    state["refund_keys"] = std::move(keys);
    state["opening_balance"] = m_openingBalance;
    state["movements"] = rowsOf(m_movements);
    state["settlements"] = rowsOf(m_settlements);
    state["disputes"] = rowsOf(m_disputes);
    state["transfers"] = rowsOf(m_transfers);
    state["reversals"] = rowsOf(m_reversals);
    return state;
}

void Ledger::load(const json::object& state)
{
    for (const json::value& row : state.at("orders").as_array())
        m_orders.add(orderFromState(row.as_object()));
    for (const json::value& row : state.at("payments").as_array())
        m_payments.add(paymentFromState(row.as_object()));
    for (const json::value& row : state.at("refunds").as_array())
        m_refunds.add(refundFromState(row.as_object()));
    for (const auto& [key, value] : state.at("refund_keys").as_object()) {
        const json::object& used = value.as_object();
        m_refundKeys[key] = {std::string(used.at("payment_id").as_string()),
                             std::string(used.at("body").as_string()),
                             std::string(used.at("refund_id").as_string())};
    }
    if (const json::value* opening = state.if_contains("opening_balance"))
        m_openingBalance = opening->as_int64();
    addRows(m_movements, state, "movements");
    addRows(m_settlements, state, "settlements");
    addRows(m_disputes, state, "disputes");
    addRows(m_transfers, state, "transfers");
    addRows(m_reversals, state, "reversals");
}

} // namespace karigar::backend::sandbox
