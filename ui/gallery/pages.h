// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The pages of the gallery; each shows a family of widgets in realistic states. Thread: GUI.

class QWidget;

namespace karigar::ui {

QWidget* overviewPage();
QWidget* controlsPage();
QWidget* formsPage();
QWidget* discoverPage();
QWidget* bookingsPage();
QWidget* calendarPage();
QWidget* hoursPage();
QWidget* chatPage();
QWidget* statesPage();
QWidget* loadingPage();

} // namespace karigar::ui
