// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client.h"
#include "app/keychainstore.h"
#include "app/tour/child.h"
#include "app/tour/hands.h"
#include "app/tour/payer.h"

#include <map>
#include <QJsonArray>

namespace karigar::tour {

enum class Role { Artisan, Customer, Admin };

/// What the script plays on: the backend, the payment sandbox and three people's programs with their own data
/// folders, in one process with real windows. Writes the report as it goes.
class Stage : public QObject {
    Q_OBJECT
public:
    explicit Stage(const QString& folder);
    ~Stage() override;

    Result<void> startServers();
    Result<void> startBackend();
    void stopBackend();
    /// Moves the marketplace's clock, as the demo may.
    Step travel(Millis by);

    /// Opens (or, after closing, opens again) somebody's program.
    app::Client& open(Role role);
    void close(Role role);
    app::Client& client(Role role) { return *m_clients.at(role); }
    QWidget* window(Role role) { return client(role).window(); }

    /// Plays one step, takes its picture, notes it. After a failure the rest is skipped.
    QCoro::Task<void> play(Role role, QString name, std::function<Step()> action);
    bool failed() const { return m_failed; }
    bool writeReport() const;

    /// The page that a client wanted opened last; taking it empties the place.
    QUrl takeOpenedUrl() { return std::exchange(m_openedUrl, {}); }
    const QUrl& openedUrl() const { return m_openedUrl; }
    /// Where the next file that somebody saves goes; otherwise its own name in the tour's folder.
    void saveNextAs(const QString& path) { m_saveNextAs = path; }
    void setFilesToChoose(const QStringList& files) { m_filesToChoose = files; }
    Payer& payer() { return m_payer; }
    /// The mails that the marketplace has sent and that name these words.
    QStringList mailsNaming(const QString& words) const;
    QString file(const QString& name) const { return m_folder + QLatin1Char('/') + name; }
    QDate today() const;
    Millis now() const;

private:
    Result<void> startMailServer();
    QString actorName(Role role) const;
    QJsonObject note(Role role, const QString& name, const Result<void>& done, qint64 ms);

    QString m_folder;
    SystemClock m_clock;
    app::KeychainStore m_keys;
    Child m_sandbox;
    QProcess m_mailServer;
    Child m_backend;
    QUrl m_server;
    QUrl m_psp;
    QProcessEnvironment m_environment;
    Payer m_payer;
    std::map<Role, std::unique_ptr<app::Client>> m_clients;
    QUrl m_openedUrl;
    QStringList m_filesToChoose;
    QString m_saveNextAs;
    QJsonArray m_report;
    Millis m_travelled = 0;
    bool m_failed = false;
};

} // namespace karigar::tour
