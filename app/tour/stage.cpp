// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/stage.h"

#include "app/tour/python.h"
#include "app/tour/wire.h"
#include "models/domain/rules/calendar.h"

#include <QApplication>
#include <QCoro/QCoroTimer>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSaveFile>
#include <QTcpSocket>
#include <QTextStream>
#include <QThread>

using namespace Qt::StringLiterals;

namespace karigar::tour {

namespace {

QString secret()
{
    return QString::number(QRandomGenerator::system()->generate64(), 16) +
           QString::number(QRandomGenerator::system()->generate64(), 16);
}

QString program(const QString& name)
{
    return QCoreApplication::applicationDirPath() + u'/' + name;
}

// What has just been clicked is painted and settled before its picture is taken: it no longer changes between
// two looks. Something always moves in a few windows, such as a caret.
constexpr auto kSettle = std::chrono::milliseconds(100);
constexpr int kLooks = 12;
constexpr int kDemoMs = 120'000;
constexpr int kMailTries = 100;
constexpr int kMailTryMs = 100;
constexpr QSize kWindow(1280, 800);

} // namespace

Stage::Stage(const QString& folder)
    : m_folder(folder)
    , m_environment(QProcessEnvironment::systemEnvironment())
{
    m_environment.insert(u"KARIGAR_RAZORPAY_KEY_ID"_s, u"rzp_test_"_s + secret().left(14));
    m_environment.insert(u"KARIGAR_RAZORPAY_KEY_SECRET"_s, secret());
    m_environment.insert(u"KARIGAR_RAZORPAY_WEBHOOK_SECRET"_s, secret());
}

Stage::~Stage()
{
    m_clients.clear();
    m_mailServer.terminate();
    m_mailServer.waitForFinished();
}

Result<void> Stage::makeDemo()
{
    // The small one: the whole marketplace takes longer to paint than the tour to play.
    QProcess demo;
    demo.setStandardOutputFile(file(u"demo.log"_s));
    demo.setStandardErrorFile(file(u"demo.log"_s), QIODevice::Append);
    demo.start(program(u"karigar-demo"_s),
               {u"--data"_s, file(u"server"_s), u"--seed"_s, u"1"_s, u"--size"_s, u"small"_s});
    if (!demo.waitForFinished(kDemoMs) || demo.exitStatus() != QProcess::NormalExit || demo.exitCode() != 0)
        return fail(ErrorDomain::Internal, "no_demo"_L1,
                    u"the demo marketplace was not made; see demo.log"_s);
    return {};
}

Result<void> Stage::startServers()
{
    KARIGAR_CHECK(m_folder.prepare());
    KARIGAR_CHECK(startMailServer());
    KARIGAR_CHECK(makeDemo());
    m_server = QUrl(u"http://127.0.0.1:%1"_s.arg(freePort()));
    KARIGAR_TRY(m_psp, m_sandbox.start(program(u"razorpay-sandbox"_s),
                                       {u"--listen"_s, u"127.0.0.1:0"_s, u"--state"_s,
                                        file(u"server/provider.json"_s), u"--webhook-url"_s,
                                        m_server.toString() + u"/v1/webhooks/razorpay"_s},
                                       m_environment, file(u"sandbox.log"_s)));
    return startBackend();
}

/// A real mail server that keeps what it gets in a folder, one file a mail.
Result<void> Stage::startMailServer()
{
    KARIGAR_TRY(const QString python, pythonKnowing(u"aiosmtpd"_s));
    const quint16 port = freePort();
    m_mailServer.setStandardErrorFile(file(u"mail.log"_s));
    m_mailServer.start(python, {u"-m"_s, u"aiosmtpd"_s, u"-n"_s, u"-l"_s, u"127.0.0.1:%1"_s.arg(port),
                                u"-c"_s, u"aiosmtpd.handlers.Mailbox"_s, file(u"mail"_s)});
    m_environment.insert(u"KARIGAR_SMTP_URL"_s, u"smtp://127.0.0.1:%1"_s.arg(port));
    m_environment.insert(u"KARIGAR_MAIL_FROM"_s, u"Karigar <no-reply@tour.karigar.example>"_s);
    for (int tries = 0; tries < kMailTries; ++tries) {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, port);
        if (socket.waitForConnected(kMailTryMs))
            return {};
        QThread::msleep(kMailTryMs);
    }
    return fail(ErrorDomain::Internal, "no_mail"_L1, u"the mail server did not start; see mail.log"_s);
}

QStringList Stage::mailsTo(const QString& address, const QString& words) const
{
    QStringList found;
    const QDir folder(file(u"mail/new"_s));
    for (const QString& name : folder.entryList(QDir::Files)) {
        QFile mail(folder.filePath(name));
        if (!mail.open(QIODevice::ReadOnly))
            continue;
        // Long lines are folded on the way.
        const QString text = QString::fromUtf8(mail.readAll().replace("=\r\n", "").replace("=\n", ""));
        if (text.contains(u"X-RcptTo: "_s + address) && text.contains(words))
            found.append(name);
    }
    return found;
}

Result<void> Stage::startBackend()
{
    KARIGAR_CHECK(m_backend.start(program(u"karigar-server"_s),
                                  {u"--data"_s, file(u"server"_s), u"--listen"_s, m_server.authority(),
                                   u"--psp-url"_s, m_psp.toString(), u"--time-travel"_s},
                                  m_environment, file(u"server.log"_s)));
    return {};
}

void Stage::stopBackend()
{
    m_backend.stop();
}

Step Stage::travel(Millis by)
{
    QJsonObject body;
    body.insert("advanceMs"_L1, by);
    auto asking = post(&m_network, m_server.resolved(QUrl(u"/v1/test/clock"_s)), body, QByteArray());
    const Result<QJsonObject> answer = co_await asking;
    if (!answer)
        co_return std::unexpected(answer.error());
    m_travelled += by;
    co_return Result<void>();
}

Millis Stage::now() const
{
    return m_clock.now() + m_travelled;
}

QDate Stage::today() const
{
    return dateInIndia(now());
}

app::Client& Stage::open(Role role)
{
    app::Doors doors;
    doors.openUrl = [this](const QUrl& url) {
        m_openedUrl = url;
        return true;
    };
    doors.chooseFiles = [this] { return m_filesToChoose; };
    doors.saveAs = [this](const QString& name) {
        const QString chosen = std::exchange(m_saveNextAs, {});
        const auto path = m_folder.claim(chosen.isEmpty() ? name : chosen);
        m_savedAs = path ? *path : QString();
        return m_savedAs;
    };
    app::Client::Options options{file(u"data/"_s + actorName(role)), m_server,
                                 actorName(role) + u"'s computer"_s, doors};
    auto& client = m_clients[role];
    client = std::make_unique<app::Client>(std::move(options), m_keys, m_clock);
    connect(client.get(), &app::Client::windowChanged, this,
            [](QWidget* window) { window->resize(kWindow); });
    client->start();
    return *client;
}

void Stage::close(Role role)
{
    m_clients.erase(role);
}

QString Stage::actorName(Role role)
{
    switch (role) {
    case Role::Artisan:
        return u"artisan"_s;
    case Role::Customer:
        return u"customer"_s;
    case Role::Admin:
        return u"admin"_s;
    }
    return {};
}

QCoro::Task<void> Stage::play(Role role, QString name, std::function<Step()> action)
{
    if (m_failed)
        co_return;
    const Result<void> unfinished = fail(ErrorDomain::Internal, "unfinished"_L1, u"was not finished"_s);
    QJsonArray begun = m_report;
    begun.append(note(actorName(role), name, unfinished, 0));
    m_failed = !writeReport(begun);
    if (m_failed)
        co_return;
    QElapsedTimer timer;
    timer.start();
    auto playing = action();
    Result<void> done = co_await playing;
    const qint64 ms = timer.elapsed();
    auto looking = stillPicture(role);
    const QImage seen = co_await looking;
    const Result<QString> picture = savePicture(role, name, seen);
    if (done && !picture)
        done = std::unexpected(picture.error());
    QJsonObject entry = note(actorName(role), name, done, ms);
    entry.insert("screenshot"_L1, picture.value_or(QString()));
    addToReport(entry);
}

void Stage::reportNoStart(const Error& error)
{
    addToReport(note(u"marketplace"_s, u"opens"_s, std::unexpected(error), 0));
}

void Stage::addToReport(const QJsonObject& entry)
{
    m_report.append(entry);
    const bool written = writeReport(m_report);
    const bool ok = entry.value("ok"_L1).toBool();
    m_failed = !ok || !written;
    QTextStream out(stdout);
    out << (ok ? "ok   " : "FAIL ") << qSetFieldWidth(6) << Qt::right << entry.value("ms"_L1).toInteger()
        << qSetFieldWidth(0) << " ms  " << entry.value("actor"_L1).toString() << ": "
        << entry.value("step"_L1).toString();
    if (!ok)
        out << " -- " << entry.value("error"_L1).toString();
    if (!written)
        out << " -- " << file(u"report.json"_s) << " cannot be written";
    out << Qt::endl;
}

QImage Stage::look(Role role)
{
    if (!m_clients.contains(role) || !window(role))
        return {};
    // A dialog over a window is what the person looks at.
    QWidget* dialog = QApplication::activeModalWidget();
    const bool over = dialog && dialog->parentWidget() && dialog->parentWidget()->window() == window(role);
    return (over ? dialog : window(role))->grab().toImage();
}

QCoro::Task<QImage> Stage::stillPicture(Role role)
{
    co_await QCoro::sleepFor(kSettle);
    QImage seen = look(role);
    for (int looks = 0; looks < kLooks; ++looks) {
        co_await QCoro::sleepFor(kSettle);
        const QImage before = std::exchange(seen, look(role));
        if (seen == before)
            break;
    }
    co_return seen;
}

Result<QString> Stage::savePicture(Role role, const QString& name, const QImage& seen)
{
    if (seen.isNull())
        return QString();
    QString words = name.toLower();
    words.replace(u' ', u'-').remove(u'\'').remove(u',');
    const QString picture =
        u"%1-%2-%3.png"_s.arg(m_report.size() + 1, 2, 10, QLatin1Char('0')).arg(actorName(role), words);
    KARIGAR_TRY(const QString path, m_folder.claim(picture));
    if (!seen.save(path))
        return fail(ErrorDomain::Internal, "no_picture"_L1, u"%1 cannot be saved"_s.arg(path));
    return picture;
}

QJsonObject Stage::note(const QString& actor, const QString& name, const Result<void>& done, qint64 ms) const
{
    QJsonObject entry{{u"step"_s, name},
                      {u"actor"_s, actor},
                      {u"ok"_s, done.has_value()},
                      {u"ms"_s, ms},
                      {u"screenshot"_s, QString()}};
    if (!done)
        entry.insert(u"error"_s, done.error().message);
    return entry;
}

bool Stage::writeReport(const QJsonArray& entries) const
{
    if (!m_folder.owns(u"report.json"_s))
        return false;
    // Whole or not at all: what stays when the disk is full ends with the step that was not finished.
    QSaveFile report(file(u"report.json"_s));
    return report.open(QIODevice::WriteOnly) && report.write(QJsonDocument(entries).toJson()) > 0 &&
           report.commit();
}

} // namespace karigar::tour
