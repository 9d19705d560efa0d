// SPDX-License-Identifier: GPL-3.0-or-later
// One HTTP call over libcurl with the account's keys, blocking. Safe from several threads: idle connections
// are kept and handed out one call at a time.
#pragma once

#include "backend/payments/razorpay/psperror.h"

#include <chrono>
#include <expected>
#include <mutex>
#include <string>
#include <vector>

namespace karigar::backend::razorpay {

struct Config {
    std::string baseUrl = "https://api.razorpay.com"; // without "/v1"; http:// for loopback only
    std::string keyId;
    std::string keySecret;
    std::chrono::milliseconds connectTimeout{5'000};
    std::chrono::milliseconds timeout{20'000}; // for one attempt
    int attempts = 3;                          // for calls that may be repeated
    std::chrono::milliseconds backoff{300};    // before the second attempt, doubled each time, with jitter
};

struct HttpAnswer {
    int status = 0;
    std::string body;
};

class Transport {
public:
    explicit Transport(const Config& config);
    ~Transport();
    Transport(const Transport&) = delete;
    Transport& operator=(const Transport&) = delete;

    // `body` is JSON, empty for GET. Any HTTP status is an answer; the error is always Network.
    std::expected<HttpAnswer, PspError> send(const std::string& method, const std::string& path,
                                             const std::string& body,
                                             const std::vector<std::string>& headers);

private:
    void* take();
    void giveBack(void* handle);

    const Config m_config;
    std::mutex m_mutex;
    std::vector<void*> m_idle;
};

} // namespace karigar::backend::razorpay
