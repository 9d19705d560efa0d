// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client.h"
#include "app/firstpaint.h"
#include "app/keychainstore.h"
#include "app/keychainwarmup.h"
#include "app/looks.h"
#include "app/singleinstance.h"
#include "models/sql/database.h"
#include "ui/shell/preferences.h"

#include <future>
#include <QApplication>
#include <QCommandLineParser>
#include <QFontMetrics>
#include <QIcon>
#include <QLibrary>
#include <QStandardPaths>
#include <QSysInfo>
#include <QThread>
#include <QWidget>

using namespace Qt::StringLiterals;
using namespace karigar;

namespace {

void raise(QWidget* window)
{
    if (!window)
        return;
    window->show();
    window->raise();
    window->activateWindow();
}

/// Where fonts come from Fontconfig, it reads its rules once a program, which takes long and needs nothing of
/// Qt.
void readFontRules()
{
    if (const auto init = reinterpret_cast<int (*)()>(QLibrary::resolve(u"fontconfig"_s, 1, "FcInit")))
        init();
}

} // namespace

int main(int argc, char* argv[])
{
    (void)QThread::currentThread(); // the first thread that Qt sees is its main thread
    app::KeychainWarmUp keychain;
    const auto fontRules = std::async(std::launch::async, readFontRules);
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"Karigar"_s);
    QApplication::setApplicationVersion(QLatin1String(KARIGAR_VERSION));
    QApplication::setDesktopFileName(u"org.karigar.Karigar"_s);
    QApplication::setWindowIcon(QIcon(u":/karigar/app/karigar.svg"_s));

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "A marketplace for artisan workshops."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption server(
        u"server"_s, QCoreApplication::translate("main", "The marketplace's address."), u"url"_s);
    const QCommandLineOption data(
        u"data"_s, QCoreApplication::translate("main", "Where to keep the encrypted data."), u"folder"_s,
        QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    parser.addOptions({server, data});
    if (!parser.parse(QApplication::arguments()) || parser.isSet(u"version"_s) || parser.isSet(u"help"_s))
        fontRules.wait(), keychain.stop(); // the next line says so and ends the program
    parser.process(application);

    app::SingleInstance instance(parser.value(data));
    if (!instance.claim())
        return 0;
    const auto cipher = std::async(std::launch::async, sql::Database::warmUpCipher);
    const SystemClock clock;
    app::KeychainStore keys;
    app::Client client({parser.value(data), QUrl(parser.value(server)), QSysInfo::machineHostName(), {}},
                       keys, clock);
    app::Looks looks(client.preferences());
    QObject::connect(&instance, &app::SingleInstance::wokenByAnother, &client,
                     [&client] { raise(client.window()); });
    if (qEnvironmentVariableIsSet("KARIGAR_ANNOUNCE_PAINT"))
        QObject::connect(&client, &app::Client::signedIn, &client,
                         [&client] { app::announceFirstPaint(client); });
    client.start();
    // Reads the system's list of fonts, which all threads share; who asks for a font meanwhile waits.
    const auto fonts = std::async(std::launch::async, [font = QApplication::font(), &looks] {
        (void)QFontMetrics(font).horizontalAdvance(u"Karigar"_s);
        QMetaObject::invokeMethod(&looks, &app::Looks::warmUp, Qt::QueuedConnection);
    });
    return QApplication::exec();
}
