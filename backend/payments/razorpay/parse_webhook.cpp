// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/payments/razorpay/jsonread.h"

namespace karigar::backend::razorpay {

namespace json = boost::json;

namespace {

// payload.<name>.entity: absent is fine, present but unreadable is not.
class Payload {
public:
    explicit Payload(const json::object& object)
        : m_object(object)
    {
    }

    template<typename T>
    std::optional<T> part(std::string_view name)
    {
        const json::value* part = m_object.if_contains(name);
        const json::value* entity =
            part && part->is_object() ? part->get_object().if_contains("entity") : nullptr;
        if (!entity)
            return std::nullopt;
        auto result = readEntity<T>(*entity);
        if (result)
            return std::move(*result);
        if (m_error.empty())
            m_error = std::string(name) + ": " + result.error();
        return std::nullopt;
    }
    const std::string& error() const { return m_error; }

private:
    const json::object& m_object;
    std::string m_error;
};

} // namespace

Parsed<WebhookEvent> parseWebhook(std::string_view text)
{
    const auto value = readJson(text);
    if (!value)
        return std::unexpected(value.error());
    const JsonFields fields(*value);
    WebhookEvent event;
    event.event = fields.text("event");
    event.createdAt = fields.number("created_at");
    const json::object& inside = fields.inside("payload");
    if (event.event.empty() || inside.empty())
        return std::unexpected("not an event");
    Payload payload(inside);
    if (!event.event.starts_with("payment_link.")) // its order is an internal record, not the API's
        event.order = payload.part<Order>("order");
    event.payment = payload.part<Payment>("payment");
    event.refund = payload.part<Refund>("refund");
    event.dispute = payload.part<Dispute>("dispute");
    event.settlement = payload.part<Settlement>("settlement");
    if (!payload.error().empty())
        return std::unexpected(payload.error());
    return event;
}

} // namespace karigar::backend::razorpay
