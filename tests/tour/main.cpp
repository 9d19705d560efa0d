// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <QGuiApplication>

int main(int argc, char* argv[])
{
    // For reading the pictures; the windows are the tour's own process's.
    QGuiApplication application(argc, argv);
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
