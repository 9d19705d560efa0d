// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/sandboxprocess.h"

#include <csignal>
#include <stdexcept>
#include <sys/wait.h>
#include <unistd.h>

namespace karigar::backend::sandbox::test {

SandboxProcess::SandboxProcess(const std::vector<std::string>& arguments)
{
    int output[2];
    if (::pipe(output) != 0)
        throw std::runtime_error("no pipe");
    std::vector<std::string> all{KARIGAR_BIN_DIR "/razorpay-sandbox", "--listen", "127.0.0.1:0", "--key-id",
                                 kKeyId};
    all.insert(all.end(), arguments.begin(), arguments.end());
    std::vector<char*> argv;
    for (std::string& argument : all)
        argv.push_back(argument.data());
    argv.push_back(nullptr);
    ::setenv("KARIGAR_RAZORPAY_KEY_SECRET", kKeySecret, 1);
    ::setenv("KARIGAR_RAZORPAY_WEBHOOK_SECRET", kWebhookSecret, 1);
    m_pid = ::fork();
    if (m_pid == 0) {
        ::dup2(output[1], STDOUT_FILENO);
        ::close(output[0]);
        ::close(output[1]);
        ::execv(argv[0], argv.data());
        ::_exit(127);
    }
    ::close(output[1]);
    std::string line;
    char c = 0;
    while (::read(output[0], &c, 1) == 1 && c != '\n')
        line += c;
    ::close(output[0]);
    const std::string prefix = "listening on ";
    if (!line.starts_with(prefix))
        throw std::runtime_error("the sandbox did not start: " + line);
    m_url = line.substr(prefix.size());
}

SandboxProcess::~SandboxProcess()
{
    terminate();
}

int SandboxProcess::terminate()
{
    if (m_pid < 0)
        return -1;
    ::kill(m_pid, SIGTERM);
    int status = 0;
    ::waitpid(m_pid, &status, 0);
    m_pid = -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

WebAnswer SandboxProcess::api(const std::string& method, const std::string& path, const std::string& body,
                              std::vector<std::string> headers) const
{
    headers.emplace_back("Content-Type: application/json");
    return web(method, m_url + path, body, headers, std::string(kKeyId) + ':' + kKeySecret);
}

WebAnswer SandboxProcess::control(const std::string& path, const std::string& body) const
{
    return web("POST", m_url + "/_sandbox/" + path, body);
}

void SandboxProcess::orderFault(const std::string& json) const
{
    if (control("faults", json).status != 200)
        throw std::runtime_error("the fault was not accepted");
}

razorpay::Config SandboxProcess::clientConfig() const
{
    razorpay::Config config;
    config.baseUrl = m_url;
    config.keyId = kKeyId;
    config.keySecret = kKeySecret;
    config.backoff = std::chrono::milliseconds(5);
    return config;
}

std::string createOrder(const SandboxProcess& sandbox, std::int64_t amount, const std::string& more)
{
    const WebAnswer answer = sandbox.api(
        "POST", "/v1/orders", R"({"currency":"INR","amount":)" + std::to_string(amount) + more + "}");
    return idOf(answer.json());
}

boost::json::object pay(const SandboxProcess& sandbox, const std::string& orderId, const std::string& outcome,
                        const std::string& method)
{
    const WebAnswer answer = sandbox.control(
        "orders/" + orderId + "/pay", R"({"method":")" + method + R"(","outcome":")" + outcome + "\"}");
    return answer.json().at("payment").as_object();
}

std::string idOf(const boost::json::object& entity)
{
    return std::string(entity.at("id").as_string());
}

} // namespace karigar::backend::sandbox::test
