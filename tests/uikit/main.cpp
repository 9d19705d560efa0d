// SPDX-License-Identifier: GPL-3.0-or-later
// Widgets need an application and a platform; "offscreen" runs everywhere, with or without a display.
#include "ui/style/theme.h"

#include <gtest/gtest.h>
#include <QApplication>
#include <QLocale>

int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    // Weeks begin on Monday in this locale; the tests say which day the keys land on.
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    karigar::ui::Theme theme(karigar::ui::Appearance::Light);
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
