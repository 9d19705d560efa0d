// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/backendkit/postgres.h"

#include <memory>

namespace karigar::kit {

inline constexpr char kKeyId[] = "rzp_test_0000000000kit";
inline constexpr char kKeySecret[] = "kit-key-secret-not-for-logs";
inline constexpr char kWebhookSecret[] = "kit-webhook-secret-not-for-logs";
inline constexpr char kAdminEmail[] = "admin@karigar.test";
inline constexpr char kAdminPassword[] = "admin-password-not-for-logs";

/// A real razorpay-sandbox on a free port of loopback.
class SandboxProcess {
public:
    explicit SandboxProcess(const std::string& folder, const std::vector<std::string>& more = {});
    const std::string& url() const { return m_url; }

private:
    std::unique_ptr<Process> m_process;
    std::string m_url;
};

/// A port of loopback that was free a moment ago, for when two processes must know each other's.
int freePort();

/// A real karigar-server on a data folder, and a database of its own if this program tests PostgreSQL, with
/// --time-travel and an administrator. It can be ended and started again on the same store and port.
class ServerProcess {
public:
    /// Port 0: any. `more` are further options of the program.
    ServerProcess(std::string dataFolder, std::string pspUrl, int port = 0,
                  std::vector<std::string> more = {});
    /// Another node beside that one, on the same store; PostgreSQL only.
    explicit ServerProcess(const ServerProcess& first);

    void start();
    /// SIGTERM; the exit status.
    int terminate();
    void killHard();

    const std::string& url() const { return m_url; }
    /// All that it has logged, over every start.
    std::string logText() const { return readFile(m_log); }
    const std::string& dataFolder() const { return m_folder; }
    /// Null with SQLite.
    PostgresDatabase* database() const { return m_database.get(); }

private:
    std::string m_folder;
    std::string m_pspUrl;
    std::vector<std::string> m_more;
    std::string m_log;
    std::string m_listen;
    std::string m_url;
    std::shared_ptr<PostgresDatabase> m_database;
    std::unique_ptr<Process> m_process;
};

} // namespace karigar::kit
