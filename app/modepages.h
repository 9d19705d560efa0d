// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/mainwindow.h"

#include <QUrl>

namespace karigar::app {

class AccountGate;

/// The modes and pages that a person may use.
std::vector<ui::ModePages> modePages(const views::Person& person, ui::Preferences& preferences,
                                     AccountGate& gate, const std::function<void(const QUrl&)>& openUrl);

} // namespace karigar::app
