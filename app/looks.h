// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/theme.h"

#include <QObject>

namespace karigar::ui {
class Preferences;
}

namespace karigar::app {

/// Applies a person's preferences to the running program: theme at once, language at start.
class Looks : public QObject {
    Q_OBJECT
public:
    explicit Looks(ui::Preferences& preferences, QObject* parent = nullptr);

    /// Loads what any first window needs, fonts and style rules, in small pieces between other events: for
    /// the wait for the keychain.
    void warmUp();

private:
    void apply();

    ui::Preferences& m_preferences;
    ui::Theme m_theme;
};

} // namespace karigar::app
