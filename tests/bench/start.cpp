// SPDX-License-Identifier: GPL-3.0-or-later
// start: from starting the process to the first painted page with 100,000 bookings cached and the key in the
// system's keychain, against a plain Qt window.
#include "models/protocol/session.h"
#include "tests/bench/benchmark.h"
#include "tests/bench/cachefixture.h"
#include "tests/bench/serverprocess.h"
#include "tests/bench/timing.h"

#include <QEventLoop>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSettings>
#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace karigar::bench {

namespace {

constexpr int kRounds = 15;
constexpr int kWarmUp = 2;
constexpr int kPatienceMs = 30'000;
/// Nobody listens there: the app starts offline, as on a train.
constexpr auto kNoServer = "http://127.0.0.1:9"_L1;

void runJob(QKeychain::Job& job, const Id& user)
{
    QEventLoop loop;
    job.setAutoDelete(false);
    job.setKey(user.toText());
    job.setInsecureFallback(false);
    QObject::connect(&job, &QKeychain::Job::finished, &loop, &QEventLoop::quit);
    job.start();
    loop.exec();
    if (job.error() != QKeychain::NoError)
        giveUp("start needs a keychain; ./bench runs it with one of its own (" +
               job.errorString().toStdString() + ")");
}

/// A data folder as the app leaves it when it ends, signed in.
class DataFolder {
public:
    DataFolder()
        : m_user(Id::mint(m_clock.now()))
    {
        const store::CacheKey key = store::CacheKey::random();
        const QString account = m_folder.filePath(u"accounts/"_s + m_user.toText());
        CacheFixture::fill(account, key, m_clock, MarketplaceData(m_user, m_clock.now(), kMany),
                           CacheFixture::Content::Bookings);
        rememberSession(account, key);
        QKeychain::WritePasswordJob job(u"org.karigar.Karigar"_s);
        job.setBinaryData(key.toBytes());
        runJob(job, m_user);
    }
    ~DataFolder()
    {
        QKeychain::DeletePasswordJob job(u"org.karigar.Karigar"_s);
        runJob(job, m_user);
    }

    QString path() const { return m_folder.path(); }

private:
    void rememberSession(const QString& account, const store::CacheKey& key) const
    {
        protocol::SessionGrant grant;
        grant.token = u"nobody asks for it"_s;
        grant.user = m_user;
        grant.device = Id::mint(m_clock.now());
        grant.name = u"Leela Bench"_s;
        grant.email = u"bench@example.org"_s;
        grant.artisan = true;
        const auto cache = must(store::Cache::open(account, key, m_clock));
        must(cache->setNote(u"session.grant"_s, QString::fromUtf8(QJsonDocument(toJson(grant)).toJson())));
        must(cache->database().checkpoint());
        QSettings settings(m_folder.filePath(u"account.ini"_s), QSettings::IniFormat);
        settings.setValue("user"_L1, m_user.toText());
        settings.setValue("device"_L1, grant.device.toText());
        settings.setValue("server"_L1, QString(kNoServer));
        settings.setValue("passphrase"_L1, false);
    }

    QTemporaryDir m_folder;
    SystemClock m_clock;
    Id m_user;
};

/// From starting the program to its line `first-paint`.
double untilPaint(const QString& program, const QStringList& arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"KARIGAR_ANNOUNCE_PAINT"_s, u"1"_s);
    process.setProcessEnvironment(environment);
    process.setStandardErrorFile(QProcess::nullDevice());
    const Stopwatch watch;
    process.start(program, arguments);
    while (!process.canReadLine())
        if (!process.waitForReadyRead(kPatienceMs))
            giveUp(program.toStdString() + " paints nothing");
    const double ms = watch.ms();
    process.terminate();
    if (!process.waitForFinished(kPatienceMs))
        process.kill();
    return ms;
}

} // namespace

void benchStart()
{
    const QString app = programPath(u"karigar"_s);
    if (!QFileInfo::exists(app))
        return note("start: this build has no app");
    const DataFolder data;
    const auto ours = [&] { return untilPaint(app, {u"--data"_s, data.path()}); };
    const auto floor = [] { return untilPaint(programPath(u"floor-window"_s), {}); };
    (void)inTurns(kWarmUp, ours, floor);
    const Pair pair = inTurns(kRounds, ours, floor);
    print({"start", pair.ours, pair.floor, "ms", 2});
}

} // namespace karigar::bench
