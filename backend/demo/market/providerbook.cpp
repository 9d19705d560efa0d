// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/demo/market/providerbook.h"

#include "backend/demo/market/chance.h"
#include "backend/sandbox/entities.h"
#include "backend/sandbox/statefile.h"
#include "models/domain/base/clock.h"
#include "models/domain/records/payment.h"
#include "models/domain/rules/paymentsums.h"
#include "models/domain/rules/refundmachine.h"

#include <boost/json/array.hpp>

using namespace Qt::StringLiterals;

namespace karigar::demo {

namespace {

namespace sandbox = backend::sandbox;

constexpr Millis kOfInterest = 45 * kDay;

sandbox::Order orderOf(const Payment& payment)
{
    sandbox::Order order;
    order.id = payment.orderId.toStdString();
    order.amount = payment.amount.paise;
    order.receipt = payment.id.toText().toStdString();
    order.notes = {{"booking", payment.booking.toText().toStdString()}};
    order.capture.automatic = false;
    order.createdAt = payment.createdAt / 1000;
    if (isCollected(payment.state)) {
        order.status = "paid";
        order.amountPaid = order.amount;
    } else if (!payment.pspId.isEmpty()) {
        order.status = "attempted";
    }
    order.attempts = payment.pspId.isEmpty() ? 0 : 1;
    return order;
}

sandbox::Instrument instrumentOf(const Payment& payment, Chance& chance)
{
    sandbox::Instrument instrument;
    instrument.method = payment.method.toStdString();
    if (payment.method == "card"_L1) {
        instrument.cardLast4 = "1111";
        instrument.cardNetwork = "Visa";
        instrument.cardName = payment.customerName.toStdString();
        instrument.cardId = chance.providerId(u"card_"_s).toStdString();
    } else if (payment.method == "upi"_L1) {
        instrument.vpa = "success@razorpay";
    } else {
        instrument.bank = "HDFC";
    }
    return instrument;
}

sandbox::Payment paymentOf(const Payment& payment, Chance& chance)
{
    sandbox::Payment held;
    held.id = payment.pspId.toStdString();
    held.orderId = payment.orderId.toStdString();
    held.amount = payment.amount.paise;
    held.instrument = instrumentOf(payment, chance);
    held.captured = isCollected(payment.state);
    held.amountRefunded = payment.gatewayRefunded.paise;
    held.status = !held.captured                       ? "authorized"
                  : held.amountRefunded == held.amount ? "refunded"
                                                       : "captured";
    if (held.captured) {
        held.fee = payment.fee.paise;
        held.tax = payment.feeTax.paise;
    }
    held.description = payment.title.toStdString();
    held.email = "guest@demo.karigar.example";
    held.contact = "+919000000000";
    held.reference = std::to_string(100000000000 + chance.below(900000000));
    held.createdAt = payment.authorizedAt / 1000;
    return held;
}

bool holdsMoney(const Payment& payment)
{
    return payment.state == PaymentState::Authorized || isCollected(payment.state);
}

sandbox::Refund refundOf(const Refund& refund)
{
    sandbox::Refund made;
    made.id = refund.pspId.toStdString();
    made.amount = refund.amount.paise;
    made.receipt = refund.key.toStdString();
    made.reference = refund.reference.toStdString();
    made.status = isDone(refund.state) ? "processed" : "pending";
    made.speedProcessed = isDone(refund.state) ? "normal" : "";
    made.createdAt = (refund.sentAt > 0 ? refund.sentAt : refund.createdAt) / 1000;
    return made;
}

/// The refunds that the provider made of one payment.
Result<void> addRefunds(Facts& facts, const Payment& payment, boost::json::array& refunds)
{
    KARIGAR_TRY(const auto docs,
                facts.list(Query::of(Kind::Refund).equal("payment", payment.id).by("createdAt")));
    for (const QJsonObject& doc : docs) {
        KARIGAR_TRY(const auto refund, fromJson<Refund>(doc));
        if (refund.pspId.isEmpty())
            continue;
        sandbox::Refund made = refundOf(refund);
        made.paymentId = payment.pspId.toStdString();
        made.toCard = payment.method == "card"_L1;
        refunds.push_back(sandbox::toState(made));
    }
    return {};
}

} // namespace

Result<void> writeProviderBook(backend::StoreReader& reader, Millis now, const QString& path)
{
    Query query = Query::of(Kind::Payment);
    query.add("createdAt", Query::Compare::GreaterOrEqual, now - kOfInterest).by("createdAt").by("id");
    KARIGAR_TRY(const auto docs, reader.facts().list(query));
    boost::json::array orders;
    boost::json::array payments;
    boost::json::array refunds;
    Chance chance = Chance(static_cast<quint64>(now)).fork(u"provider");
    for (const QJsonObject& doc : docs) {
        KARIGAR_TRY(const auto payment, fromJson<Payment>(doc));
        if (payment.orderId.isEmpty())
            continue;
        orders.push_back(sandbox::toState(orderOf(payment)));
        if (!holdsMoney(payment))
            continue;
        payments.push_back(sandbox::toState(paymentOf(payment, chance)));
        KARIGAR_CHECK(addRefunds(reader.facts(), payment, refunds));
    }
    const boost::json::object state{{"version", 1},
                                    {"orders", std::move(orders)},
                                    {"payments", std::move(payments)},
                                    {"refunds", std::move(refunds)},
                                    {"refund_keys", boost::json::object()},
                                    {"clock_offset", 0}};
    if (const auto written = sandbox::writeState(path.toStdString(), state); !written)
        return fail(ErrorDomain::Store, "file_not_stored"_L1, QString::fromStdString(written.error()));
    return {};
}

} // namespace karigar::demo
