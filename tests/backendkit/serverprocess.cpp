// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backendkit/serverprocess.h"

#include <csignal>
#include <filesystem>
#include <fstream>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace karigar::kit {

namespace {

const std::map<std::string, std::string> kKeys{{"KARIGAR_RAZORPAY_KEY_ID", kKeyId},
                                               {"KARIGAR_RAZORPAY_KEY_SECRET", kKeySecret},
                                               {"KARIGAR_RAZORPAY_WEBHOOK_SECRET", kWebhookSecret}};

std::string program(const char* name)
{
    return std::string(KARIGAR_BIN_DIR) + '/' + name;
}

std::string urlIn(const std::string& line)
{
    const auto at = line.find("http://");
    return at == std::string::npos ? std::string() : line.substr(at);
}

} // namespace

SandboxProcess::SandboxProcess(const std::string& folder, const std::vector<std::string>& more)
{
    std::vector<std::string> arguments{"--listen", "127.0.0.1:0"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    m_process =
        std::make_unique<Process>(program("razorpay-sandbox"), arguments, kKeys, folder + "/sandbox.log");
    m_url = urlIn(m_process->readLine());
}

int freePort()
{
    const int handle = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    bind(handle, reinterpret_cast<sockaddr*>(&address), size);
    getsockname(handle, reinterpret_cast<sockaddr*>(&address), &size);
    close(handle);
    return ntohs(address.sin_port);
}

ServerProcess::ServerProcess(std::string dataFolder, std::string pspUrl, int port,
                             std::vector<std::string> more)
    : m_folder(std::move(dataFolder))
    , m_pspUrl(std::move(pspUrl))
    , m_more(std::move(more))
    , m_log(m_folder + "/server.log")
    , m_listen("127.0.0.1:" + std::to_string(port))
{
    if (usesPostgres())
        m_database = std::make_shared<PostgresDatabase>();
    std::filesystem::create_directories(m_folder);
    std::ofstream(m_folder + "/admin-password") << kAdminPassword << '\n';
    start();
}

ServerProcess::ServerProcess(const ServerProcess& first)
    : m_folder(first.m_folder)
    , m_pspUrl(first.m_pspUrl)
    , m_more(first.m_more)
    , m_log(m_folder + "/second.log")
    , m_listen("127.0.0.1:0")
    , m_database(first.m_database)
{
    start();
}

void ServerProcess::start()
{
    std::vector<std::string> arguments{"--data",
                                       m_folder,
                                       "--listen",
                                       m_listen,
                                       "--psp-url",
                                       m_pspUrl,
                                       "--time-travel",
                                       "--admin-email",
                                       kAdminEmail,
                                       "--admin-password-file",
                                       m_folder + "/admin-password"};
    if (m_database)
        arguments.insert(arguments.end(), {"--postgres", m_database->dsn()});
    arguments.insert(arguments.end(), m_more.begin(), m_more.end());
    m_process = std::make_unique<Process>(program("karigar-server"), arguments, kKeys, m_log);
    m_url = urlIn(m_process->readLine());
    if (!m_url.empty())
        m_listen = m_url.substr(7);
}

int ServerProcess::terminate()
{
    return m_process->end(SIGTERM);
}

void ServerProcess::killHard()
{
    m_process->end(SIGKILL);
}

} // namespace karigar::kit
