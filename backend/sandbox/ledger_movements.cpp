// SPDX-License-Identifier: GPL-3.0-or-later
// The account's balance and what moves it, settlements to the bank, and disputes.
#include "backend/sandbox/ids.h"
#include "backend/sandbox/ledger.h"

#include <algorithm>
#include <array>
#include <boost/json/array.hpp>

namespace karigar::backend::sandbox {

namespace json = boost::json;

namespace {

constexpr std::int64_t kTimeToRespond = 7 * 24 * 3600;

json::value entityOf(const json::object& body)
{
    return json::object{{"entity", body}};
}

bool isOpen(const std::string& status)
{
    return status == "open" || status == "under_review";
}

} // namespace

// One line of the reconciliation; `sum` is what it adds to the balance.
void Ledger::move(const char* type, const std::string& entityId, const Payment& payment, std::int64_t amount,
                  std::int64_t sum, const std::string& disputeId)
{
    const bool charged = std::string_view(type) == "payment";
    Document line{newId("line_"), m_clock.now(), {}};
    line.body = {{"entity_id", entityId},
                 {"type", type},
                 {"debit", std::max<std::int64_t>(-sum, 0)},
                 {"credit", std::max<std::int64_t>(sum, 0)},
                 {"amount", amount},
                 {"currency", payment.currency},
                 {"fee", charged ? payment.fee.value_or(0) : 0},
                 {"tax", charged ? payment.tax.value_or(0) : 0},
                 {"on_hold", false},
                 {"settled", false},
                 {"created_at", line.createdAt},
                 {"settled_at", nullptr},
                 {"settlement_id", nullptr},
                 {"settlement_utr", nullptr},
                 {"payment_id", payment.id},
                 {"order_id", payment.orderId},
                 {"method", payment.instrument.method},
                 {"dispute_id", disputeId.empty() ? json::value(nullptr) : json::value(disputeId)},
                 {"notes", json::array()},
                 {"description", nullptr}};
    m_movements.add(std::move(line));
}

std::int64_t Ledger::balance() const
{
    std::int64_t sum = m_openingBalance;
    for (const Document& line : m_movements.rows()) {
        if (!line.body.at("settled").as_bool())
            sum += line.number("credit") - line.number("debit");
    }
    return sum;
}

void Ledger::setBalance(std::int64_t paise)
{
    m_openingBalance += paise - balance();
}

ApiResult<Document*> Ledger::settle()
{
    std::int64_t sum = 0;
    std::int64_t fees = 0;
    std::int64_t tax = 0;
    for (const Document& line : m_movements.rows()) {
        if (line.body.at("settled").as_bool())
            continue;
        sum += line.number("credit") - line.number("debit");
        fees += line.number("fee");
        tax += line.number("tax");
    }
    if (sum <= 0)
        return refused("There is nothing to settle.");
    Document settlement{newId("setl_"), m_clock.now(), {}};
    const std::string utr = randomDigits(16);
    settlement.body = {{"id", settlement.id}, {"entity", "settlement"},
                       {"amount", sum},       {"status", "processed"},
                       {"fees", fees},        {"tax", tax},
                       {"utr", utr},          {"created_at", settlement.createdAt}};
    for (Document& line : m_movements.rows()) {
        if (line.body.at("settled").as_bool())
            continue;
        line.body["settled"] = true;
        line.body["settled_at"] = settlement.createdAt;
        line.body["settlement_id"] = settlement.id;
        line.body["settlement_utr"] = utr;
    }
    Document& kept = m_settlements.add(std::move(settlement));
    m_sink({"settlement.processed", {"settlement"}, {{"settlement", entityOf(kept.body)}}, m_clock.now()});
    return &kept;
}

ApiResult<Document*> Ledger::openDispute(const std::string& paymentId, std::int64_t amount,
                                         const std::string& phase, const std::string& reason)
{
    const auto found = payment(paymentId);
    if (!found)
        return std::unexpected(found.error());
    if (!(*found)->captured || amount < 1 || amount > (*found)->amount)
        return refused("Only a captured payment can be disputed, up to its amount.");
    Document dispute{newId("disp_"), m_clock.now(), {}};
    dispute.body = {{"id", dispute.id},
                    {"entity", "dispute"},
                    {"payment_id", paymentId},
                    {"amount", amount},
                    {"currency", (*found)->currency},
                    {"amount_deducted", 0},
                    {"reason_code", reason},
                    {"respond_by", dispute.createdAt + kTimeToRespond},
                    {"status", "open"},
                    {"phase", phase},
                    {"created_at", dispute.createdAt},
                    {"evidence", json::object()}};
    Document& kept = m_disputes.add(std::move(dispute));
    emitDispute("created", kept);
    return &kept;
}

ApiResult<Document*> Ledger::moveDispute(const std::string& disputeId, const std::string& status)
{
    constexpr std::array kKnown{"under_review", "action_required", "won", "lost", "closed"};
    const auto found = dispute(disputeId);
    if (!found)
        return found;
    Document& target = **found;
    if (std::ranges::find(kKnown, status) == kKnown.end() || !isOpen(target.text("status")))
        return refused("The dispute cannot go there.");
    if (status != "action_required") // news of an open dispute, not a status
        target.body["status"] = status;
    if (status == "lost") {
        target.body["amount_deducted"] = target.number("amount");
        move("adjustment", target.id, **payment(target.text("payment_id")), target.number("amount"),
             -target.number("amount"), target.id);
    }
    emitDispute(status, target);
    return found;
}

void Ledger::emitDispute(const std::string& news, const Document& dispute)
{
    const Payment& source = *m_payments.find(dispute.text("payment_id"));
    m_sink({"payment.dispute." + news,
            {"payment", "dispute"},
            {{"payment", entityOf(toJson(source))}, {"dispute", entityOf(dispute.body)}},
            m_clock.now()});
}

} // namespace karigar::backend::sandbox
