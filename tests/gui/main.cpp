// SPDX-License-Identifier: GPL-3.0-or-later
// Page tests run in one application with the real look and English, on a screen in memory.
#include "translations/translations.h"
#include "ui/style/theme.h"

#include <gtest/gtest.h>
#include <QApplication>
#include <QLocale>

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    testing::InitGoogleTest(&argc, argv);
    QApplication app(argc, argv);
    karigar::installTranslations(QLocale(QLocale::English));
    karigar::ui::Theme theme(karigar::ui::Appearance::Light);
    return RUN_ALL_TESTS();
}
