// SPDX-License-Identifier: GPL-3.0-or-later
// Desktop notifications are tested on a bus and a screen of their own.
#include "tests/app/privatebus.h"
#include "translations/translations.h"
#include "ui/style/theme.h"

#include <gtest/gtest.h>
#include <QApplication>
#include <QLocale>

int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    testing::InitGoogleTest(&argc, argv);
    QApplication application(argc, argv);
    QApplication::setDesktopFileName(QStringLiteral("org.karigar.Karigar"));
    karigar::installTranslations(QLocale(QLocale::English));
    const karigar::ui::Theme theme(karigar::ui::Appearance::Light);
    const karigar::test::PrivateBus bus;
    return RUN_ALL_TESTS();
}
