// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/payments/moneydesk.h"

#include "backend/log/log.h"
#include "models/domain/base/clock.h"
#include "models/domain/rules/settlementmachine.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace karigar::backend {

namespace {

constexpr Millis kRefundsBack = 15 * kDay;   ///< beyond what banks take for a refund
constexpr Millis kDisputesBack = 180 * kDay; ///< they drag on, and are few
constexpr Millis kSettlementsBack = 10 * kDay;
constexpr Millis kPaymentsBack = 200 * kDay; ///< for as long as anything can go back
constexpr std::int64_t kIndianTime = 19'800; ///< seconds ahead of UTC

QString text(const std::string& from)
{
    return QString::fromStdString(from);
}

std::int64_t secondsBefore(Millis now, Millis back)
{
    return std::max<std::int64_t>(0, (now - back) / 1000);
}

Failure failed(const char* call, const razorpay::PspError& error)
{
    log::warning("psp_failed", {{"call"_L1, QLatin1String(call)},
                                {"status"_L1, error.httpStatus},
                                {"says"_L1, text(error.description)}});
    return Failure(paymentError(error));
}

/// The rulebook's word for what the provider says; empty for what we do not know: such news wait until the
/// program knows them.
template<typename E, std::size_t N>
QString wordFor(const std::pair<E, QLatin1String> (&table)[N], E value)
{
    for (const auto& [known, word] : table)
        if (known == value)
            return word;
    return {};
}

QString statusOf(razorpay::Refund::Status status)
{
    using enum razorpay::Refund::Status;
    static constexpr std::pair<razorpay::Refund::Status, QLatin1String> kWords[] = {
        {Pending, "pending"_L1}, {Processed, "processed"_L1}, {Failed, "failed"_L1}};
    return wordFor(kWords, status);
}

QString statusOf(razorpay::Dispute::Status status)
{
    using enum razorpay::Dispute::Status;
    static constexpr std::pair<razorpay::Dispute::Status, QLatin1String> kWords[] = {
        {Open, "open"_L1},
        {UnderReview, "under_review"_L1},
        {Won, "won"_L1},
        {Lost, "lost"_L1},
        {Closed, "closed"_L1}};
    return wordFor(kWords, status);
}

QString statusOf(razorpay::Settlement::Status status)
{
    using enum razorpay::Settlement::Status;
    static constexpr std::pair<razorpay::Settlement::Status, QLatin1String> kWords[] = {
        {Created, "created"_L1}, {Processed, "processed"_L1}, {Failed, "failed"_L1}};
    return wordFor(kWords, status);
}

QString typeOf(razorpay::ReconLine::Type type)
{
    using enum razorpay::ReconLine::Type;
    static constexpr std::pair<razorpay::ReconLine::Type, QLatin1String> kWords[] = {
        {Payment, "payment"_L1}, {Refund, "refund"_L1}, {Transfer, "transfer"_L1}};
    const QString word = wordFor(kWords, type);
    return word.isEmpty() ? u"adjustment"_s : word;
}

RefundNews newsOf(const razorpay::Refund& refund)
{
    RefundNews news;
    news.pspId = text(refund.id);
    news.pspPaymentId = text(refund.paymentId);
    news.key = text(refund.receipt);
    news.status = statusOf(refund.status);
    news.amount = Money{refund.amount};
    news.reference = text(refund.bankReference);
    news.speed = text(refund.speedProcessed.empty() ? refund.speedRequested : refund.speedProcessed);
    news.createdAt = refund.createdAt * 1000;
    return news;
}

} // namespace

MoneyDesk::MoneyDesk(Store& store, PaymentDesk& payments, razorpay::PaymentGateway& gateway,
                     razorpay::SettlementGateway& account, MoneyNews& news)
    : m_store(store)
    , m_payments(payments)
    , m_gateway(gateway)
    , m_account(account)
    , m_news(news)
{
}

Result<RefundNews> MoneyDesk::sendRefund(const razorpay::RefundOrder& order)
{
    const auto refund = m_gateway.refund(order);
    if (!refund) {
        static_cast<void>(failed("refund", refund.error()));
        return Failure(refundError(refund.error()));
    }
    return newsOf(*refund);
}

Result<ProviderStanding> MoneyDesk::standing(const QString& pspPaymentId)
{
    const auto payment = m_gateway.fetchPayment(pspPaymentId.toStdString());
    if (!payment)
        return failed("fetchPayment", payment.error());
    const auto refunds = m_gateway.refundsOf(payment->id);
    if (!refunds)
        return failed("refundsOf", refunds.error());
    ProviderStanding standing{payment->captured,
                              Money{payment->amount},
                              Money{payment->amountRefunded},
                              Money{payment->fee.value_or(0)},
                              {}};
    std::ranges::transform(*refunds, std::back_inserter(standing.refunds), newsOf);
    return standing;
}

Result<std::optional<Money>> MoneyDesk::balance()
{
    const auto balance = m_account.balance();
    if (!balance)
        return failed("balance", balance.error());
    return *balance ? std::optional(Money{**balance}) : std::nullopt;
}

// An authorisation that lapsed is "refunded" there without ever having been collected.
Result<std::vector<ListedPayment>> MoneyDesk::listed(Millis now)
{
    const auto payments = m_gateway.paymentsSince(secondsBefore(now, kPaymentsBack));
    if (!payments)
        return failed("paymentsSince", payments.error());
    std::vector<ListedPayment> listed;
    for (const razorpay::Payment& payment : *payments) {
        if (payment.orderId.empty())
            continue;
        KARIGAR_TRY(auto ours, m_payments.paymentOfOrder(text(payment.orderId)));
        if (!ours || ours->pspId != text(payment.id))
            continue;
        const Money collected{payment.captured ? payment.amount : 0};
        const Money refunded{payment.captured ? payment.amountRefunded : 0};
        listed.push_back({std::move(*ours), collected, refunded});
    }
    return listed;
}

/// None: the account is used for something else too, or the payment is not the one that counts for its order.
Result<std::optional<Payment>> MoneyDesk::ownPayment(const std::string& pspPaymentId)
{
    const auto news = m_gateway.fetchPayment(pspPaymentId);
    if (!news)
        return failed("fetchPayment", news.error());
    if (!news->captured ||
        news->orderId.empty()) // nothing of ours: an authorisation that went back by itself
        return std::nullopt;
    KARIGAR_TRY(const auto payment, m_payments.paymentOfOrder(text(news->orderId)));
    if (!payment)
        return std::nullopt;
    // What follows from the payment itself comes first; the webhook about it may be lost or late.
    KARIGAR_CHECK(m_payments.observe(*payment, *news));
    KARIGAR_TRY(const Payment known, m_payments.payment(payment->id));
    return known.pspId == text(pspPaymentId) ? std::optional(known) : std::nullopt;
}

Result<void> MoneyDesk::tell(const razorpay::Refund& refund)
{
    const RefundNews news = newsOf(refund);
    if (news.status.isEmpty())
        return {};
    KARIGAR_TRY(const auto payment, ownPayment(refund.paymentId));
    return payment ? m_news.refundSeen(*payment, news) : Result<void>();
}

Result<void> MoneyDesk::tell(const razorpay::Dispute& dispute)
{
    if (statusOf(dispute.status).isEmpty())
        return {};
    KARIGAR_TRY(const auto payment, ownPayment(dispute.paymentId));
    if (!payment)
        return {};
    return m_news.disputeSeen(*payment,
                              {text(dispute.id), statusOf(dispute.status), Money{dispute.amount},
                               Money{dispute.amountDeducted}, text(dispute.phase), text(dispute.reasonCode),
                               dispute.respondBy * 1000, dispute.createdAt * 1000});
}

Result<void> MoneyDesk::tell(const razorpay::Settlement& settlement)
{
    SettlementNews news{text(settlement.id),         statusOf(settlement.status),
                        Money{settlement.amount},    Money{settlement.fees},
                        Money{settlement.tax},       text(settlement.utr),
                        settlement.createdAt * 1000, {}};
    if (news.status.isEmpty())
        return {};
    const std::chrono::sys_seconds at(std::chrono::seconds(settlement.createdAt + kIndianTime));
    const auto lines = m_account.reconOf(std::chrono::floor<std::chrono::days>(at));
    if (!lines)
        return failed("reconOf", lines.error());
    for (const razorpay::ReconLine& line : *lines) {
        if (line.settlementId == settlement.id)
            news.lines.push_back({typeOf(line.type), text(line.entityId), text(line.paymentId),
                                  Money{line.credit}, Money{line.debit}, Money{line.fee}, Money{line.tax}});
    }
    return m_news.settlementSeen(news);
}

template<typename T>
Result<void> MoneyDesk::tellOne(const char* call, const razorpay::Result<T>& fetched)
{
    return fetched ? tell(*fetched) : failed(call, fetched.error());
}

template<typename T>
Result<void> MoneyDesk::tellAll(const char* call, const razorpay::Result<std::vector<T>>& fetched)
{
    if (!fetched)
        return failed(call, fetched.error());
    for (const T& one : *fetched)
        KARIGAR_CHECK(tell(one));
    return {};
}

Result<void> MoneyDesk::refreshRefund(const QString& pspId)
{
    return tellOne("fetchRefund", m_gateway.fetchRefund(pspId.toStdString()));
}

Result<void> MoneyDesk::refreshRefundsOf(const QString& pspPaymentId)
{
    return tellAll("refundsOf", m_gateway.refundsOf(pspPaymentId.toStdString()));
}

Result<void> MoneyDesk::refreshDispute(const QString& pspId)
{
    return tellOne("fetchDispute", m_account.fetchDispute(pspId.toStdString()));
}

Result<void> MoneyDesk::refreshSettlement(const QString& pspId)
{
    return tellOne("fetchSettlement", m_account.fetchSettlement(pspId.toStdString()));
}

/// Both ends of a refund are final, so those we know to have ended need no question each.
Result<bool> MoneyDesk::isSettled(const razorpay::Refund& refund)
{
    return m_store.fetch([&](StoreReader& reader) -> Result<bool> {
        KARIGAR_TRY(const auto docs,
                    reader.facts().list(Query::of(Kind::Refund).equal("pspId", text(refund.id)).first(1)));
        return !docs.empty() && docs.front().value("state"_L1).toString() == statusOf(refund.status) &&
               refund.status != razorpay::Refund::Status::Pending;
    });
}

/// Booked to its last line, and final at the provider too: another look would cost a reconciliation for
/// nothing.
Result<bool> MoneyDesk::isBooked(const razorpay::Settlement& settlement)
{
    if (settlement.status != razorpay::Settlement::Status::Processed)
        return false;
    return m_store.fetch([&](StoreReader& reader) -> Result<bool> {
        KARIGAR_TRY(
            const auto docs,
            reader.facts().list(Query::of(Kind::Settlement).equal("pspId", text(settlement.id)).first(1)));
        if (docs.empty())
            return false;
        KARIGAR_TRY(const auto known, fromJson<Settlement>(docs.front()));
        return known.state == SettlementState::Processed && known.utr == text(settlement.utr) &&
               sumOfParts(known) == known.amount && std::ranges::none_of(known.parts, isUnmatched);
    });
}

/// Those of a list that are not known to have come to their end.
template<typename T>
Result<void> MoneyDesk::tellUnfinished(const char* call, const razorpay::Result<std::vector<T>>& fetched,
                                       Result<bool> (MoneyDesk::*isDone)(const T&))
{
    if (!fetched)
        return failed(call, fetched.error());
    for (const T& one : *fetched) {
        KARIGAR_TRY(const bool done, (this->*isDone)(one));
        if (!done)
            KARIGAR_CHECK(tell(one));
    }
    return {};
}

Result<void> MoneyDesk::lookThrough(Millis now)
{
    KARIGAR_CHECK(tellUnfinished("refundsSince", m_gateway.refundsSince(secondsBefore(now, kRefundsBack)),
                                 &MoneyDesk::isSettled));
    KARIGAR_CHECK(tellAll("disputesSince", m_account.disputesSince(secondsBefore(now, kDisputesBack))));
    return tellUnfinished("settlementsSince",
                          m_account.settlementsSince(secondsBefore(now, kSettlementsBack)),
                          &MoneyDesk::isBooked);
}

} // namespace karigar::backend
