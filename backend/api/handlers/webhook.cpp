// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/api/handlers/handlers.h"
#include "backend/log/log.h"
#include "backend/payments/razorpay/parse.h"
#include "backend/payments/razorpay/signature.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar::backend::handlers {

namespace {

constexpr std::size_t kLongestEventId = 100;

bool isGenuine(const Services& services, const http::Request& request)
{
    const std::vector<std::string_view> secrets(services.settings.webhookSecrets.begin(),
                                                services.settings.webhookSecrets.end());
    return razorpay::verifyWebhook(request.body, request.header("X-Razorpay-Signature"), secrets);
}

Failure refused(QLatin1String code)
{
    return badInput(code,
                    QCoreApplication::translate("Backend", "This is not an event of the payment service."));
}

Effect job(QLatin1String type, QLatin1String argument, const std::string& providerId)
{
    const QString id = QString::fromStdString(providerId);
    return {type, type + u':' + id, {{argument, id}}, 0};
}

/// What is to be looked up because of an event. Refunds and disputes lead to their payment by themselves.
std::optional<Effect> followUp(const razorpay::WebhookEvent& event)
{
    if (event.refund)
        return job("refund.refresh"_L1, "psp"_L1, event.refund->id);
    if (event.dispute)
        return job("dispute.refresh"_L1, "psp"_L1, event.dispute->id);
    if (event.settlement)
        return job("settlement.refresh"_L1, "psp"_L1, event.settlement->id);
    if (event.payment)
        return job("payment.refresh"_L1, "providerPayment"_L1, event.payment->id);
    return std::nullopt;
}

} // namespace

/// The provider waits five seconds at most: the event is verified, remembered and turned into a job. Its
/// content is a hint; the job asks the provider.
void webhook(Services& services, Call call, Answer answer)
{
    if (!isGenuine(services, call.request)) {
        log::warning("webhook_forged", {{"peer"_L1, QString::fromStdString(call.request.peer)}});
        return answer(fail(ErrorDomain::Auth, "bad_signature"_L1,
                           QCoreApplication::translate("Backend", "The signature is wrong.")));
    }
    const std::string_view header = call.request.header("x-razorpay-event-id");
    if (header.empty() || header.size() > kLongestEventId)
        return answer(refused("no_event_id"_L1));
    const auto event = razorpay::parseWebhook(call.request.body);
    if (!event)
        return answer(refused("malformed_json"_L1));
    const QString eventId = QString::fromUtf8(header.data(), static_cast<qsizetype>(header.size()));
    const std::optional<Effect> next = followUp(*event);
    const Millis now = services.clock.now();
    services.store.write(
        [eventId, next, now](StoreWriter& writer) -> Result<void> {
            KARIGAR_TRY(const bool fresh, writer.rememberWebhook(eventId, now));
            return fresh && next ? writer.putJob(*next) : Result<void>();
        },
        [answer = std::move(answer)](const Result<void>& stored) {
            answer(stored ? Result<http::Response>(jsonResponse(QJsonObject{{"ok"_L1, true}}))
                          : std::unexpected(stored.error()));
        });
}

} // namespace karigar::backend::handlers
