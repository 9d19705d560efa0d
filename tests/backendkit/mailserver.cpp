// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backendkit/mailserver.h"

#include <algorithm>
#include <chrono>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <QJsonArray>
#include <QJsonDocument>
#include <thread>

using namespace Qt::StringLiterals;

namespace karigar::kit {

namespace {

// The distribution's own, which is the one that has the distribution's aiosmtpd.
constexpr char kPython[] = "/usr/bin/python3";

} // namespace

MailServer::MailServer(std::string user, std::string password)
    : m_user(std::move(user))
    , m_password(std::move(password))
{
    start();
}

void MailServer::start()
{
    std::vector<std::string> arguments{KARIGAR_SOURCE_DIR "/tests/backendkit/mailserver.py", m_folder.path(),
                                       std::to_string(m_port)};
    if (!m_user.empty())
        arguments.insert(arguments.end(), {m_user, m_password});
    m_process = std::make_unique<Process>(kPython, arguments, std::map<std::string, std::string>(),
                                          m_folder.path() + "/log");
    m_port = std::atoi(m_process->readLine().c_str());
}

void MailServer::stop()
{
    m_process->end(SIGKILL);
}

void MailServer::answer(const std::string& reply) const
{
    const std::string file = m_folder.path() + "/answer";
    if (reply.empty())
        std::filesystem::remove(file);
    else
        std::ofstream(file) << reply << '\n';
}

std::vector<QJsonObject> MailServer::mails() const
{
    std::vector<std::string> files;
    for (const auto& entry : std::filesystem::directory_iterator(m_folder.path()))
        if (entry.path().extension() == ".json")
            files.push_back(entry.path().string());
    std::ranges::sort(files);
    std::vector<QJsonObject> mails;
    for (const std::string& file : files)
        mails.push_back(QJsonDocument::fromJson(QByteArray::fromStdString(readFile(file))).object());
    return mails;
}

std::vector<QJsonObject> MailServer::mailsTo(const QString& address) const
{
    std::vector<QJsonObject> all = mails();
    std::erase_if(all,
                  [&](const QJsonObject& mail) { return !mail.value("to"_L1).toArray().contains(address); });
    return all;
}

bool MailServer::waitFor(const QString& address, size_t count) const
{
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(30);
    while (mailsTo(address).size() < count) {
        if (std::chrono::steady_clock::now() > end)
            return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
    return true;
}

QString MailServer::part(const QJsonObject& mail, const QString& type)
{
    for (const QJsonValue part : mail.value("parts"_L1).toArray())
        if (part.toObject().value("type"_L1).toString() == type)
            return part.toObject().value("content"_L1).toString().replace("\r\n"_L1, "\n"_L1);
    return {};
}

QString MailServer::header(const QJsonObject& mail, const QString& name)
{
    return mail.value("headers"_L1).toObject().value(name).toString();
}

} // namespace karigar::kit
