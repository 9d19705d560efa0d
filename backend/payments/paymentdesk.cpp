// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/payments/paymentdesk.h"

#include "backend/log/log.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar::backend {

Error paymentError(const razorpay::PspError& error)
{
    const bool refused = error.kind == razorpay::PspError::Kind::Invalid && !error.retryable;
    return {ErrorDomain::Payment, refused ? u"psp_refused"_s : u"psp_unavailable"_s,
            refused ? QCoreApplication::translate("Backend", "The payment service refused this.")
                    : QCoreApplication::translate(
                          "Backend", "The payment service cannot be reached. Try again in a minute."),
            !refused};
}

namespace {

QString statusText(const razorpay::Payment& payment)
{
    using enum razorpay::Payment::Status;
    switch (payment.status) {
    case Authorized:
        return u"authorized"_s;
    case Captured:
        return u"captured"_s;
    case Refunded: // an authorisation that lapsed is called so too, and was never ours
        return payment.captured ? u"captured"_s : QString();
    case Failed:
        return u"failed"_s;
    case Created:
    case Unknown:
        break;
    }
    return {};
}

QJsonObject money(std::int64_t paise)
{
    return {{"paise"_L1, static_cast<qint64>(paise)}, {"currency"_L1, "INR"_L1}};
}

QJsonObject observation(const Payment& payment, const razorpay::Payment& news)
{
    return {{"payment"_L1, payment.id.toText()},
            {"pspId"_L1, QString::fromStdString(news.id)},
            {"status"_L1, statusText(news)},
            {"amount"_L1, money(news.amount)},
            {"method"_L1, QString::fromStdString(news.method)},
            {"fee"_L1, money(news.fee.value_or(0))},
            {"feeTax"_L1, money(news.tax.value_or(0))},
            {"failure"_L1, QString::fromStdString(news.errorDescription)}};
}

Failure providerFailed(const char* call, const razorpay::PspError& error)
{
    log::warning("psp_failed", {{"call"_L1, QLatin1String(call)},
                                {"status"_L1, error.httpStatus},
                                {"says"_L1, QString::fromStdString(error.description)}});
    return Failure(paymentError(error));
}

Failure wrongCurrency()
{
    return fail(ErrorDomain::Payment, "wrong_currency"_L1,
                QCoreApplication::translate("Backend", "The payment was not made in rupees."));
}

} // namespace

PaymentDesk::PaymentDesk(Store& store, CommandExecutor& executor, razorpay::PaymentGateway& gateway)
    : m_store(store)
    , m_executor(executor)
    , m_gateway(gateway)
{
}

Result<Payment> PaymentDesk::payment(const Id& id)
{
    return m_store.fetch([&](StoreReader& reader) -> Result<Payment> {
        KARIGAR_TRY(const auto doc, reader.facts().find(Kind::Payment, id));
        if (!doc)
            return refuse("not_found"_L1,
                          QCoreApplication::translate("Backend", "There is no such payment."));
        return fromJson<Payment>(*doc);
    });
}

Result<QString> PaymentDesk::orderFor(const Payment& payment)
{
    if (!payment.orderId.isEmpty())
        return payment.orderId;
    razorpay::OrderRequest request;
    request.amount = payment.amount.paise;
    request.receipt = payment.id.toText().toStdString();
    request.notes = {{"booking", payment.booking.toText().toStdString()}};
    const auto order = m_gateway.createOrder(request);
    if (!order)
        return providerFailed("createOrder", order.error());
    const QString orderId = QString::fromStdString(order->id);
    KARIGAR_CHECK(m_executor.runForMarketplace("payment.ordered"_L1,
                                               {{"payment"_L1, payment.id.toText()}, {"order"_L1, orderId}}));
    // Another request may have been first; its order is the one that counts.
    KARIGAR_TRY(const Payment stored, this->payment(payment.id));
    return stored.orderId;
}

Result<void> PaymentDesk::refresh(const Payment& payment)
{
    if (payment.orderId.isEmpty())
        return {};
    const auto attempts = m_gateway.paymentsOfOrder(payment.orderId.toStdString());
    if (!attempts)
        return providerFailed("paymentsOfOrder", attempts.error());
    // One that holds money says more than any number of failures.
    Result<void> result;
    for (const bool good : {true, false}) {
        for (const razorpay::Payment& attempt : *attempts) {
            if ((attempt.status != razorpay::Payment::Status::Failed) != good)
                continue;
            // A second payment for the same order is refused and says nothing about the first.
            if (auto seen = observe(payment, attempt); !seen && result)
                result = std::move(seen);
        }
    }
    return result;
}

Result<std::optional<Payment>> PaymentDesk::paymentOfOrder(const QString& orderId)
{
    return m_store.fetch([&](StoreReader& reader) -> Result<std::optional<Payment>> {
        KARIGAR_TRY(const auto docs,
                    reader.facts().list(Query::of(Kind::Payment).equal("orderId", orderId).first(1)));
        if (docs.empty())
            return std::nullopt;
        return fromJson<Payment>(docs.front());
    });
}

Result<void> PaymentDesk::refreshByProviderId(const QString& providerId)
{
    const auto news = m_gateway.fetchPayment(providerId.toStdString());
    if (!news)
        return providerFailed("fetchPayment", news.error());
    if (news->orderId.empty())
        return {};
    KARIGAR_TRY(const auto payment, paymentOfOrder(QString::fromStdString(news->orderId)));
    return payment ? observe(*payment, *news) : Result<void>();
}

Result<void> PaymentDesk::observe(const Payment& payment, const razorpay::Payment& news)
{
    if (statusText(news).isEmpty())
        return {};
    if (news.currency != "INR")
        return wrongCurrency();
    if (news.orderId != payment.orderId.toStdString())
        return fail(ErrorDomain::Payment, "foreign_payment"_L1,
                    QCoreApplication::translate("Backend", "This payment belongs to something else."));
    return m_executor.runForMarketplace("payment.observe"_L1, observation(payment, news));
}

Result<void> PaymentDesk::capture(const Payment& payment)
{
    const std::string providerId = payment.pspId.toStdString();
    const auto captured = m_gateway.capture(providerId, payment.amount.paise);
    if (captured)
        return observe(payment, *captured);
    if (captured.error().retryable || captured.error().kind != razorpay::PspError::Kind::Invalid)
        return providerFailed("capture", captured.error());
    // Refused, perhaps because an earlier try did succeed: only the payment itself tells.
    const auto news = m_gateway.fetchPayment(providerId);
    if (!news)
        return providerFailed("fetchPayment", news.error());
    if (news->status == razorpay::Payment::Status::Captured)
        return observe(payment, *news);
    return fail(ErrorDomain::Payment, "capture_refused"_L1,
                QString::fromStdString(captured.error().description));
}

} // namespace karigar::backend
