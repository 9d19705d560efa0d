// SPDX-License-Identifier: GPL-3.0-or-later
// Route: shares of captured payments to linked accounts, and back.
#include "backend/sandbox/ids.h"
#include "backend/sandbox/ledger.h"
#include "backend/sandbox/money.h"

#include <boost/json/array.hpp>

namespace karigar::backend::sandbox {

namespace json = boost::json;

namespace {

json::value notesJson(const json::object& notes)
{
    return notes.empty() ? json::value(json::array()) : json::value(notes);
}

json::value timeOrNull(std::int64_t time)
{
    return time > 0 ? json::value(time) : json::value(nullptr);
}

} // namespace

ApiResult<std::vector<Document*>> Ledger::transfer(const std::string& paymentId,
                                                   const std::vector<TransferRequest>& requests)
{
    const auto found = payment(paymentId);
    if (!found)
        return std::unexpected(found.error());
    Payment& source = **found;
    if (source.status != "captured")
        return refused("The payment status should be captured for action to be taken");
    std::int64_t sum = 0;
    for (const TransferRequest& request : requests)
        sum += request.amount;
    if (sum > source.amount - source.amountTransferred - source.amountRefunded)
        return refused("The sum of amount requested for transfer is greater than the captured amount");
    std::vector<Document*> made;
    for (const TransferRequest& request : requests)
        made.push_back(&addTransfer(source, request));
    return made;
}

Document& Ledger::addTransfer(Payment& source, const TransferRequest& request)
{
    const Fee fee = transferFeeFor(request.amount);
    Document transfer{newId("trf_"), m_clock.now(), {}};
    transfer.body = {{"id", transfer.id},
                     {"entity", "transfer"},
                     {"status", "processed"},
                     {"settlement_status", request.onHold ? "on_hold" : "pending"},
                     {"source", source.id},
                     {"recipient", request.account},
                     {"amount", request.amount},
                     {"currency", source.currency},
                     {"amount_reversed", 0},
                     {"fees", fee.fee},
                     {"tax", fee.tax},
                     {"notes", notesJson(request.notes)},
                     {"linked_account_notes", json::array()},
                     {"on_hold", request.onHold},
                     {"on_hold_until", timeOrNull(request.onHoldUntil)},
                     {"recipient_settlement_id", nullptr},
                     {"created_at", transfer.createdAt},
                     {"processed_at", transfer.createdAt},
                     {"error", {{"code", nullptr}, {"description", nullptr}}}};
    source.amountTransferred += request.amount;
    Document& kept = m_transfers.add(std::move(transfer));
    move("transfer", kept.id, source, request.amount, -(request.amount + fee.fee));
    m_sink({"transfer.processed", {"transfer"}, {{"transfer", {{"entity", kept.body}}}}, m_clock.now()});
    return kept;
}

ApiResult<Document*> Ledger::holdTransfer(const std::string& transferId, bool onHold, std::int64_t until)
{
    const auto found = transfer(transferId);
    if (!found)
        return found;
    (*found)->body["on_hold"] = onHold;
    (*found)->body["on_hold_until"] = onHold ? timeOrNull(until) : json::value(nullptr);
    (*found)->body["settlement_status"] = onHold ? "on_hold" : "pending";
    return found;
}

ApiResult<Document*> Ledger::reverse(const std::string& transferId, std::optional<std::int64_t> wanted,
                                     const json::object& notes)
{
    const auto found = transfer(transferId);
    if (!found)
        return found;
    Document& source = **found;
    const std::int64_t left = source.number("amount") - source.number("amount_reversed");
    const std::int64_t amount = wanted.value_or(left);
    if (amount < 1 || amount > left)
        return refused("The linked account does not have sufficient balance to process reversal.");
    Document reversal{newId("rvrsl_"), m_clock.now(), {}};
    reversal.body = {{"id", reversal.id},
                     {"entity", "reversal"},
                     {"transfer_id", source.id},
                     {"amount", amount},
                     {"fee", 0},
                     {"tax", 0},
                     {"currency", "INR"},
                     {"notes", notesJson(notes)},
                     {"created_at", reversal.createdAt}};
    source.body["amount_reversed"] = source.number("amount_reversed") + amount;
    source.body["status"] = amount == left ? "reversed" : "partially_reversed";
    Payment& payment = *m_payments.find(source.text("source"));
    payment.amountTransferred -= amount;
    move("transfer", reversal.id, payment, amount, amount);
    return &m_reversals.add(std::move(reversal));
}

} // namespace karigar::backend::sandbox
