// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/payments/razorpay/transport.h"

#include <algorithm>
#include <curl/curl.h>
#include <memory>
#include <string_view>

namespace karigar::backend::razorpay {

namespace {

constexpr std::size_t kMaxAnswer = 16 * 1024 * 1024;

size_t appendBody(char* data, size_t size, size_t count, void* target)
{
    auto& body = *static_cast<std::string*>(target);
    if (body.size() + size * count > kMaxAnswer)
        return 0;
    body.append(data, size * count);
    return size * count;
}

struct FreeList {
    void operator()(curl_slist* list) const { curl_slist_free_all(list); }
};
using HeaderList = std::unique_ptr<curl_slist, FreeList>;

HeaderList headerList(const std::vector<std::string>& headers)
{
    curl_slist* list = nullptr;
    for (const std::string& header : headers)
        list = curl_slist_append(list, header.c_str());
    list = curl_slist_append(list, "Content-Type: application/json");
    list = curl_slist_append(list, "Expect:"); // never wait for a 100
    return HeaderList(list);
}

bool isLocal(std::string_view url)
{
    constexpr std::string_view kHosts[] = {"http://127.0.0.1", "http://localhost", "http://[::1]"};
    return std::ranges::any_of(kHosts, [&](std::string_view host) {
        const char after = url.starts_with(host) && url.size() > host.size() ? url[host.size()] : '/';
        return url.starts_with(host) && (after == ':' || after == '/');
    });
}

void configure(CURL* curl, const Config& config)
{
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION,
                     0L); // the API never redirects; keys must not travel elsewhere
    // Plain HTTP carries the keys in the open: to this machine alone.
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, isLocal(config.baseUrl) ? "http,https" : "https");
    curl_easy_setopt(curl, CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(config.connectTimeout.count()));
    curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, static_cast<long>(config.timeout.count()));
    curl_easy_setopt(curl, CURLOPT_HTTPAUTH, static_cast<long>(CURLAUTH_BASIC));
    curl_easy_setopt(curl, CURLOPT_USERNAME, config.keyId.c_str());
    curl_easy_setopt(curl, CURLOPT_PASSWORD, config.keySecret.c_str());
    curl_easy_setopt(curl, CURLOPT_USERAGENT, "karigar/" KARIGAR_VERSION);
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, &appendBody);
}

} // namespace

Transport::Transport(const Config& config)
    : m_config(config)
{
    static const CURLcode initialised = curl_global_init(CURL_GLOBAL_DEFAULT); // once per process
    static_cast<void>(initialised);
}

Transport::~Transport()
{
    for (void* handle : m_idle)
        curl_easy_cleanup(handle);
}

void* Transport::take()
{
    const std::scoped_lock lock(m_mutex);
    if (m_idle.empty())
        return curl_easy_init();
    void* handle = m_idle.back();
    m_idle.pop_back();
    return handle;
}

void Transport::giveBack(void* handle)
{
    const std::scoped_lock lock(m_mutex);
    m_idle.push_back(handle);
}

std::expected<HttpAnswer, PspError> Transport::send(const std::string& method, const std::string& path,
                                                    const std::string& body,
                                                    const std::vector<std::string>& headers)
{
    CURL* curl = take();
    if (!curl)
        return std::unexpected(PspError{PspError::Kind::Network, 0, "no memory for a connection", true});
    curl_easy_reset(curl); // keeps the connection
    configure(curl, m_config);
    HttpAnswer answer;
    const std::string url = m_config.baseUrl + path;
    const HeaderList list = headerList(headers);
    curl_easy_setopt(curl, CURLOPT_URL, url.c_str());
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, list.get());
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, &answer.body);
    if (method != "GET") {
        curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, method.c_str());
        // On a kept connection that the server has just closed, libcurl sends again by itself: for a POST
        // that could mean doing it twice.
        curl_easy_setopt(curl, CURLOPT_FRESH_CONNECT, 1L);
        curl_easy_setopt(curl, CURLOPT_POST, 1L);
        curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(body.size()));
        curl_easy_setopt(curl, CURLOPT_POSTFIELDS, body.c_str());
    }
    const CURLcode code = curl_easy_perform(curl);
    long status = 0;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
    giveBack(curl);
    if (code != CURLE_OK)
        return std::unexpected(PspError{PspError::Kind::Network, 0, curl_easy_strerror(code), true});
    answer.status = static_cast<int>(status);
    return answer;
}

} // namespace karigar::backend::razorpay
