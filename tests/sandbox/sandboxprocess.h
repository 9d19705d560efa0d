// SPDX-License-Identifier: GPL-3.0-or-later
// A real razorpay-sandbox on a free port of loopback, ended by its pid.
#pragma once

#include "backend/payments/razorpay/client.h"
#include "tests/sandbox/webclient.h"

#include <string>
#include <sys/types.h>
#include <vector>

namespace karigar::backend::sandbox::test {

inline constexpr const char* kKeyId = "rzp_test_Test0000000001";
inline constexpr const char* kKeySecret = "test_key_secret";
inline constexpr const char* kWebhookSecret = "test_webhook_secret";

class SandboxProcess {
public:
    explicit SandboxProcess(const std::vector<std::string>& arguments = {});
    ~SandboxProcess();
    SandboxProcess(const SandboxProcess&) = delete;
    SandboxProcess& operator=(const SandboxProcess&) = delete;

    // SIGTERM; the exit status, or -1 when it did not end by itself.
    int terminate();

    const std::string& url() const { return m_url; }
    WebAnswer api(const std::string& method, const std::string& path, const std::string& body = {},
                  std::vector<std::string> headers = {}) const;
    // The control interface.
    WebAnswer control(const std::string& path, const std::string& body = {}) const;
    void orderFault(const std::string& json) const;
    razorpay::Config clientConfig() const;

private:
    std::string m_url;
    pid_t m_pid = -1;
};

// The order's id.
std::string createOrder(const SandboxProcess& sandbox, std::int64_t amount, const std::string& more = {});
// The payment, as the API shows it.
boost::json::object pay(const SandboxProcess& sandbox, const std::string& orderId,
                        const std::string& outcome = "success", const std::string& method = "upi");
std::string idOf(const boost::json::object& entity);

} // namespace karigar::backend::sandbox::test
