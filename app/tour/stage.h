// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client.h"
#include "app/keychainstore.h"
#include "app/tour/child.h"
#include "app/tour/guest.h"
#include "app/tour/hands.h"
#include "app/tour/payer.h"
#include "app/tour/tourfolder.h"

#include <map>
#include <QImage>
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

    /// Prepares the folder and starts everything that the script plays on.
    Result<void> startServers();
    /// The report of a tour that did not begin. Not written where the report's name is somebody else's.
    void reportNoStart(const Error& error);
    Result<void> startBackend();
    void stopBackend();
    /// Moves the marketplace's clock, as the demo may.
    Step travel(Millis by);

    /// Opens (or, after closing, opens again) somebody's program.
    app::Client& open(Role role);
    void close(Role role);
    app::Client& client(Role role) { return *m_clients.at(role); }
    QWidget* window(Role role) { return client(role).window(); }

    /// Plays one step, takes its picture, notes it: as failed until it is done, so that a tour which is ended
    /// in the middle has not passed. After a failure the rest is skipped.
    QCoro::Task<void> play(Role role, QString name, std::function<Step()> action);
    bool failed() const { return m_failed; }

    /// The page that a client wanted opened last; taking it empties the place.
    QUrl takeOpenedUrl() { return std::exchange(m_openedUrl, {}); }
    const QUrl& openedUrl() const { return m_openedUrl; }
    /// What the next file that somebody saves is called; otherwise as suggested. All go to the tour's folder.
    void saveNextAs(const QString& name) { m_saveNextAs = name; }
    /// Where somebody saved a file last; forgetting empties it.
    const QString& savedAs() const { return m_savedAs; }
    void forgetSaved() { m_savedAs.clear(); }
    void setFilesToChoose(const QStringList& files) { m_filesToChoose = files; }
    Payer& payer() { return m_payer; }
    Guest& guest() { return m_guest; }
    const QUrl& server() const { return m_server; }
    /// The mails that the marketplace has sent to this address and that say this.
    QStringList mailsTo(const QString& address, const QString& words) const;
    QString file(const QString& name) const { return m_folder.file(name); }
    /// What the folder of somebody's data, and the steps in the report, are called.
    static QString actorName(Role role);
    QDate today() const;
    Millis now() const;

private:
    Result<void> makeDemo();
    Result<void> startMailServer();
    QJsonObject note(const QString& actor, const QString& name, const Result<void>& done, qint64 ms) const;
    /// What somebody sees now; null when their window is not open.
    QImage look(Role role);
    QCoro::Task<QImage> stillPicture(Role role);
    /// The picture's name; empty when there is none.
    Result<QString> savePicture(Role role, const QString& name, const QImage& seen);
    void addToReport(const QJsonObject& entry);
    bool writeReport(const QJsonArray& entries) const;

    TourFolder m_folder;
    SystemClock m_clock;
    app::KeychainStore m_keys;
    Child m_sandbox;
    QProcess m_mailServer;
    Child m_backend;
    QUrl m_server;
    QUrl m_psp;
    QProcessEnvironment m_environment;
    QNetworkAccessManager m_network;
    Payer m_payer;
    Guest m_guest{m_payer};
    std::map<Role, std::unique_ptr<app::Client>> m_clients;
    QUrl m_openedUrl;
    QStringList m_filesToChoose;
    QString m_saveNextAs;
    QString m_savedAs;
    QJsonArray m_report;
    Millis m_travelled = 0;
    bool m_failed = false;
};

} // namespace karigar::tour
