// SPDX-License-Identifier: GPL-3.0-or-later
// Papers are drawn without widgets, on a screen in memory.
#include <gtest/gtest.h>
#include <QGuiApplication>

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    testing::InitGoogleTest(&argc, argv);
    QGuiApplication app(argc, argv);
    return RUN_ALL_TESTS();
}
