// SPDX-License-Identifier: GPL-3.0-or-later
// Desktop notifications are tested on a bus and a screen of their own.
#include "tests/app/fakenotifications.h"
#include "tests/app/privatebus.h"
#include "translations/translations.h"
#include "ui/style/theme.h"

#include <gtest/gtest.h>
#include <QApplication>
#include <QLocale>

namespace {

// What the bus starts when the service is called: shows one notice and ends.
int serveOnce(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const karigar::test::FakeNotifications service;
    QObject::connect(&service, &karigar::test::FakeNotifications::notified, &application,
                     &QCoreApplication::quit, Qt::QueuedConnection);
    // Started once more and not called again: it ends with the bus.
    QDBusConnection::sessionBus().connect(
        {}, QStringLiteral("/org/freedesktop/DBus/Local"), QStringLiteral("org.freedesktop.DBus.Local"),
        QStringLiteral("Disconnected"), QCoreApplication::instance(), SLOT(quit()));
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char* argv[])
{
    if (argc == 2 && qstrcmp(argv[1], "--notifications") == 0)
        return serveOnce(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    testing::InitGoogleTest(&argc, argv);
    QApplication application(argc, argv);
    QApplication::setDesktopFileName(QStringLiteral("org.karigar.Karigar"));
    karigar::installTranslations(QLocale(QLocale::English));
    const karigar::ui::Theme theme(karigar::ui::Appearance::Light);
    const karigar::test::PrivateBus bus;
    return RUN_ALL_TESTS();
}
