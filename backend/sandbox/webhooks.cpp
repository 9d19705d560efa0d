// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/sandbox/webhooks.h"

#include "backend/payments/razorpay/signature.h"
#include "backend/sandbox/ids.h"

#include <algorithm>
#include <boost/json/serialize.hpp>
#include <curl/curl.h>

namespace karigar::backend::sandbox {

namespace json = boost::json;
using namespace std::chrono_literals;

namespace {

constexpr auto kAnswerTime = 5s;
constexpr auto kRetryFor = 24h;
constexpr int kMaxDoublings = 12;

std::string envelope(const Event& event)
{
    json::object body;
    body["entity"] = "event";
    body["account_id"] = "acc_KarigarSandbox";
    body["event"] = event.name;
    body["contains"] = event.contains;
    body["payload"] = event.payload;
    body["created_at"] = event.createdAt;
    return json::serialize(body);
}

size_t ignoreBody(char*, size_t size, size_t count, void*)
{
    return size * count;
}

// Other than zero ends the transfer: a shop that does not answer must not delay our own end.
int endIfStopped(void* stop, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    return *static_cast<const std::atomic<bool>*>(stop) ? 1 : 0;
}

} // namespace

WebhookSender::WebhookSender(Target target, FaultBook& faults)
    : m_target(std::move(target))
    , m_faults(faults)
{
    static const CURLcode initialised = curl_global_init(CURL_GLOBAL_DEFAULT); // once per process
    static_cast<void>(initialised);
    if (!m_target.url.empty())
        m_thread = std::thread([this] { run(); });
}

WebhookSender::~WebhookSender()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void WebhookSender::post(const Event& event)
{
    if (m_target.url.empty())
        return;
    Delivery delivery;
    delivery.eventId = newId("evt_");
    delivery.body = envelope(event);
    delivery.signature = razorpay::hmacSha256Hex(m_target.secret, delivery.body);
    delivery.due = std::chrono::steady_clock::now();
    delivery.giveUp = delivery.due + kRetryFor;
    const auto fault = m_faults.takeForWebhook(event.name);
    const std::string kind = fault ? fault->kind : std::string();
    if (kind == "lost")
        return;
    if (kind == "delayed")
        delivery.due += fault->delay;
    if (kind == "wrong_signature")
        delivery.signature = razorpay::hmacSha256Hex("not the secret", delivery.body);
    if (kind == "old_secret")
        delivery.signature = razorpay::hmacSha256Hex(m_target.previousSecret, delivery.body);
    if (kind == "doubled")
        queue(delivery, false);
    queue(std::move(delivery), kind == "reordered");
}

void WebhookSender::queue(Delivery delivery, bool afterNext)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (afterNext) {
            m_overtaken.push_back(std::move(delivery));
            return;
        }
        const Time due = delivery.due;
        m_queue.push_back(std::move(delivery));
        for (Delivery& late : m_overtaken) {
            late.due = std::max(late.due, due);
            m_queue.push_back(std::move(late));
        }
        m_overtaken.clear();
    }
    m_wake.notify_all();
}

void WebhookSender::run()
{
    std::unique_lock lock(m_mutex);
    while (!m_stop) {
        const auto next = std::ranges::min_element(m_queue, {}, &Delivery::due);
        if (next == m_queue.end()) {
            m_wake.wait(lock);
            continue;
        }
        if (next->due > std::chrono::steady_clock::now()) {
            const Time due = next->due;
            m_wake.wait_until(lock, due);
            continue;
        }
        Delivery delivery = std::move(*next);
        m_queue.erase(next);
        lock.unlock();
        const bool accepted = send(delivery);
        lock.lock();
        if (accepted)
            continue;
        delivery.due = std::chrono::steady_clock::now() +
                       m_target.backoff * (1 << std::min(delivery.attempts, kMaxDoublings));
        delivery.attempts += 1;
        if (delivery.due < delivery.giveUp)
            m_queue.push_back(std::move(delivery));
    }
}

bool WebhookSender::send(const Delivery& delivery) const
{
    CURL* curl = curl_easy_init();
    if (!curl)
        return false;
    curl_slist* headers = nullptr;
    headers = curl_slist_append(headers, "Content-Type: application/json");
    headers = curl_slist_append(headers, "Expect:");
    headers = curl_slist_append(headers, ("X-Razorpay-Signature: " + delivery.signature).c_str());
    headers = curl_slist_append(headers, ("x-razorpay-event-id: " + delivery.eventId).c_str());
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_URL, m_target.url.c_str());
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);
    curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(delivery.body.size()));
    curl_easy_setopt(curl, CURLOPT_POSTFIELDS, delivery.body.c_str());
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, static_cast<long>(kAnswerTime.count()));
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, &ignoreBody);
    curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, &endIfStopped);
    curl_easy_setopt(curl, CURLOPT_XFERINFODATA, &m_stop);
    const CURLcode code = curl_easy_perform(curl);
    long status = 0;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
    curl_slist_free_all(headers);
    curl_easy_cleanup(curl);
    return code == CURLE_OK && status >= 200 && status < 300;
}

} // namespace karigar::backend::sandbox
