// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/webhookreceiver.h"

#include <boost/json/parse.hpp>

namespace karigar::backend::sandbox::test {

WebhookReceiver::WebhookReceiver()
    : m_server({}, router())
    , m_port(m_server.start().value())
{
}

http::Router WebhookReceiver::router()
{
    http::Router router;
    router.add("POST", "/hook", [this](http::Request&& request, http::Responder answer) {
        receive(std::move(request), std::move(answer));
    });
    return router;
}

std::string WebhookReceiver::url() const
{
    return "http://127.0.0.1:" + std::to_string(m_port) + "/hook";
}

void WebhookReceiver::refuseNext(int count)
{
    const std::scoped_lock lock(m_mutex);
    m_refusals = count;
}

void WebhookReceiver::receive(http::Request&& request, http::Responder answer)
{
    ReceivedHook hook;
    hook.signature = std::string(request.header("X-Razorpay-Signature"));
    hook.eventId = std::string(request.header("x-razorpay-event-id"));
    hook.event = std::string(boost::json::parse(request.body).at("event").as_string());
    hook.body = std::move(request.body);
    bool refuse = false;
    {
        const std::scoped_lock lock(m_mutex);
        m_hooks.push_back(std::move(hook));
        refuse = m_refusals > 0 && m_refusals-- > 0;
    }
    m_arrived.notify_all();
    answer(http::text(refuse ? 500 : 200, ""));
}

std::vector<ReceivedHook> WebhookReceiver::waitFor(std::size_t count)
{
    std::unique_lock lock(m_mutex);
    m_arrived.wait_for(lock, std::chrono::seconds(20), [&] { return m_hooks.size() >= count; });
    return m_hooks;
}

} // namespace karigar::backend::sandbox::test
