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
    return badInput(code, QCoreApplication::translate("Backend", "This is not an event of the payment service."));
}

Effect refreshOf(const std::string& providerPayment)
{
    const QString id = QString::fromStdString(providerPayment);
    return {u"payment.refresh"_s, u"payment.refresh:"_s + id, {{"providerPayment"_L1, id}}, 0};
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
    const std::string providerPayment = event->payment ? event->payment->id : std::string();
    const Millis now = services.clock.now();
    services.store.write(
        [eventId, providerPayment, now](StoreWriter& writer) -> Result<void> {
            KARIGAR_TRY(const bool fresh, writer.rememberWebhook(eventId, now));
            return fresh && !providerPayment.empty() ? writer.putJob(refreshOf(providerPayment)) : Result<void>();
        },
        [answer = std::move(answer)](const Result<void>& stored) {
            answer(stored ? Result<http::Response>(jsonResponse(QJsonObject{{"ok"_L1, true}}))
                          : std::unexpected(stored.error()));
        });
}

} // namespace karigar::backend::handlers
