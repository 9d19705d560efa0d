// SPDX-License-Identifier: GPL-3.0-or-later
// The sandbox's books and the state machines over them: order created -> attempted -> paid; payment created
// -> authorized -> captured -> refunded, or failed, which a late authorisation may still undo; refund pending
// -> processed or failed; and the account they move: balance, settlements, disputes, transfers. Not
// thread-safe: the sandbox locks around it. Events go to the sink as they happen, with the state of that
// moment.
#pragma once

#include "backend/sandbox/apierror.h"
#include "backend/sandbox/clock.h"
#include "backend/sandbox/document.h"
#include "backend/sandbox/entities.h"
#include "backend/sandbox/table.h"
#include "backend/sandbox/validation.h"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace karigar::backend::sandbox {

struct Event {
    std::string name;            // "payment.captured"
    boost::json::array contains; // names of what the payload holds
    boost::json::object payload; // name -> {"entity": ...}
    std::int64_t createdAt = 0;
};

class Ledger {
public:
    using Sink = std::function<void(const Event&)>;

    Ledger(const Clock& clock, Sink sink);

    const Order& createOrder(Order order);
    ApiResult<Payment*> startPayment(const std::string& orderId, Instrument instrument, Payment details);
    void authorise(Payment& payment);
    void fail(Payment& payment, PaymentFailure failure);
    // The bank says yes after all: from created or failed.
    ApiResult<Payment*> lateAuthorise(const std::string& paymentId);
    ApiResult<Payment*> capture(const std::string& paymentId, std::int64_t amount);
    // `key`: of X-Refund-Idempotency, empty without. `body`: as sent, compared when a key returns. `pending`:
    // the refund waits for settleRefund().
    ApiResult<Refund*> refund(const std::string& paymentId, const RefundRequest& request,
                              const std::string& key, const std::string& body, bool pending);
    ApiResult<Refund*> settleRefund(const std::string& refundId, bool processed);

    // What refunds and transfers are paid from: an opening sum and everything that is not settled yet.
    std::int64_t balance() const;
    void setBalance(std::int64_t paise);
    // Sends all that is unsettled to the bank.
    ApiResult<Document*> settle();
    ApiResult<Document*> openDispute(const std::string& paymentId, std::int64_t amount,
                                     const std::string& phase, const std::string& reason);
    ApiResult<Document*> moveDispute(const std::string& disputeId, const std::string& status);

    ApiResult<std::vector<Document*>> transfer(const std::string& paymentId,
                                               const std::vector<TransferRequest>& requests);
    ApiResult<Document*> holdTransfer(const std::string& transferId, bool onHold, std::int64_t until);
    ApiResult<Document*> reverse(const std::string& transferId, std::optional<std::int64_t> amount,
                                 const boost::json::object& notes);

    // What time does by itself: unanswered payments fail, uncaptured ones go back. True when something
    // changed.
    bool tick();

    ApiResult<Order*> order(const std::string& id);
    ApiResult<Payment*> payment(const std::string& id);
    ApiResult<Refund*> refund(const std::string& id);
    ApiResult<Document*> settlement(const std::string& id);
    ApiResult<Document*> dispute(const std::string& id);
    ApiResult<Document*> transfer(const std::string& id);
    const Table<Order>& orders() const { return m_orders; }
    const Table<Payment>& payments() const { return m_payments; }
    const Table<Refund>& refunds() const { return m_refunds; }
    const Table<Document>& movements() const { return m_movements; }
    const Table<Document>& settlements() const { return m_settlements; }
    const Table<Document>& disputes() const { return m_disputes; }
    const Table<Document>& transfers() const { return m_transfers; }
    const Table<Document>& reversals() const { return m_reversals; }

    boost::json::object save() const;
    void load(const boost::json::object& state); // throws on a file that is not ours

private:
    struct UsedKey {
        std::string paymentId;
        std::string body;
        std::string refundId;
    };

    void settleCapture(Payment& payment, Order& order);
    void giveBack(Payment& payment);
    void move(const char* type, const std::string& entityId, const Payment& payment, std::int64_t amount,
              std::int64_t sum, const std::string& disputeId = {});
    Document& addTransfer(Payment& source, const TransferRequest& request);
    ApiResult<Refund*> earlierRefund(const std::string& paymentId, const std::string& key,
                                     const std::string& body);
    void emitPayment(const char* name, const Payment& payment);
    void emitRefund(const char* name, const Refund& refund);
    void emitDispute(const std::string& news, const Document& dispute);

    const Clock& m_clock;
    Sink m_sink;
    Table<Order> m_orders;
    Table<Payment> m_payments;
    Table<Refund> m_refunds;
    Table<Document> m_movements;
    Table<Document> m_settlements;
    Table<Document> m_disputes;
    Table<Document> m_transfers;
    Table<Document> m_reversals;
    std::int64_t m_openingBalance = 10'000'000; // so that a first refund does not fail for want of the fee
    std::map<std::string, UsedKey> m_refundKeys;
};

} // namespace karigar::backend::sandbox
