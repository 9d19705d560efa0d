// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/payments/transferdesk.h"

#include "backend/log/log.h"
#include "backend/payments/paymentdesk.h"
#include "models/domain/records/payment.h"

using namespace Qt::StringLiterals;

namespace karigar::backend {

namespace {

QString statusOf(razorpay::Transfer::Status status)
{
    using enum razorpay::Transfer::Status;
    switch (status) {
    case Created:
        return u"created"_s;
    case Pending:
        return u"pending"_s;
    case Processed:
        return u"processed"_s;
    case Failed:
        return u"failed"_s;
    case PartiallyReversed:
        return u"partially_reversed"_s;
    case Reversed:
        return u"reversed"_s;
    case Unknown:
        break;
    }
    return {};
}

/// Kept from being tried again only when the provider has looked at it and said no.
bool isRefusal(const razorpay::PspError& error)
{
    return error.kind == razorpay::PspError::Kind::Invalid && !error.retryable;
}

Failure failed(const char* call, const razorpay::PspError& error)
{
    log::warning("psp_failed", {{"call"_L1, QLatin1String(call)},
                                {"status"_L1, error.httpStatus},
                                {"says"_L1, QString::fromStdString(error.description)}});
    return Failure(paymentError(error));
}

QJsonValue money(std::int64_t paise)
{
    return FieldWriter::encode(Money{paise});
}

} // namespace

bool isOpen(const Settlement& payout)
{
    using enum SettlementState;
    if (payout.way != SettlementWay::Route || payout.state == Failed)
        return false;
    return payout.state != Processed || payout.reversing.paise > 0;
}

TransferDesk::TransferDesk(Store& store, CommandExecutor& executor, razorpay::TransferGateway& gateway)
    : m_store(store)
    , m_executor(executor)
    , m_gateway(gateway)
{
}

Result<Settlement> TransferDesk::payout(const Id& id)
{
    return m_store.fetch([&](StoreReader& reader) -> Result<Settlement> {
        KARIGAR_TRY(const auto doc, reader.facts().find(Kind::Settlement, id));
        return doc ? fromJson<Settlement>(*doc) : refuse("not_found"_L1, {});
    });
}

Result<void> TransferDesk::advance(const Settlement& payout)
{
    if (!isOpen(payout))
        return {};
    if (payout.pspId.isEmpty())
        return send(payout);
    if (payout.state == SettlementState::Processed)
        return reverse(payout);
    return refresh(payout);
}

Result<void> TransferDesk::send(const Settlement& payout)
{
    KARIGAR_CHECK(m_executor.runForMarketplace("transfer.sent"_L1, {{"payout"_L1, payout.id.toText()}}));
    KARIGAR_TRY(const auto payment, m_store.fetch([&](StoreReader& reader) -> Result<Payment> {
        KARIGAR_TRY(const auto doc, reader.facts().find(Kind::Payment, payout.payment));
        return doc ? fromJson<Payment>(*doc) : refuse("not_found"_L1, {});
    }));
    razorpay::TransferOrder order;
    order.paymentId = payment.pspId.toStdString();
    order.account = payout.account.toStdString();
    order.amount = payout.amount.paise;
    order.reference = payout.key.toStdString();
    const auto made = m_gateway.createTransfer(order);
    if (made)
        return observe(payout, *made);
    return isRefusal(made.error()) ? refused(payout, made.error()) : failed("createTransfer", made.error());
}

Result<void> TransferDesk::refresh(const Settlement& payout)
{
    const auto transfer = m_gateway.fetchTransfer(payout.pspId.toStdString());
    return transfer ? observe(payout, *transfer) : failed("fetchTransfer", transfer.error());
}

/// Only what is still missing: an earlier step may have got through without its answer.
Result<void> TransferDesk::reverse(const Settlement& payout)
{
    KARIGAR_CHECK(refresh(payout));
    KARIGAR_TRY(const Settlement now, this->payout(payout.id));
    if (now.reversing.paise == 0)
        return {};
    const qint64 all = (now.reversed + now.reversing).paise;
    const QString reference = u"%1-back-%2"_s.arg(now.key).arg(all);
    const auto made =
        m_gateway.reverseTransfer(now.pspId.toStdString(), now.reversing.paise, reference.toStdString());
    if (made)
        return refresh(now);
    if (!isRefusal(made.error()))
        return failed("reverseTransfer", made.error());
    KARIGAR_CHECK(refused(now, made.error()));
    return failed("reverseTransfer", made.error());
}

Result<void> TransferDesk::observe(const Settlement& payout, const razorpay::Transfer& transfer)
{
    const QString status = statusOf(transfer.status);
    if (status.isEmpty())
        return {}; // waits until the program knows the word
    return m_executor.runForMarketplace("transfer.observe"_L1,
                                        {{"payout"_L1, payout.id.toText()},
                                         {"pspId"_L1, QString::fromStdString(transfer.id)},
                                         {"status"_L1, status},
                                         {"amount"_L1, money(transfer.amount)},
                                         {"fees"_L1, money(transfer.fees)},
                                         {"tax"_L1, money(transfer.tax)},
                                         {"reversed"_L1, money(transfer.amountReversed)},
                                         {"reference"_L1, QString::fromStdString(transfer.settlementId)},
                                         {"failure"_L1, QString::fromStdString(transfer.errorDescription)}});
}

/// The provider will not: a payout has failed, a reversal waits for a person or for money in the account.
Result<void> TransferDesk::refused(const Settlement& payout, const razorpay::PspError& error)
{
    const bool sent = payout.state == SettlementState::Processed;
    return m_executor.runForMarketplace("transfer.observe"_L1,
                                        {{"payout"_L1, payout.id.toText()},
                                         {"status"_L1, sent ? u"processed"_s : u"failed"_s},
                                         {"amount"_L1, money(payout.amount.paise)},
                                         {"reversed"_L1, money(payout.reversed.paise)},
                                         {"failure"_L1, QString::fromStdString(error.description)}});
}

} // namespace karigar::backend
