// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

class QVBoxLayout;

namespace karigar::ui {

class AccountDoor;
class Preferences;

/// Appearance, language, reminders (RemindersCard), devices, security, about: one scrolling column, effects
/// at once. Object names: appearanceChoice, highContrastBox, textSizeChoice, languageChoice, deviceList,
/// revokeDeviceButton.
class SettingsPage : public Page {
    Q_OBJECT
public:
    SettingsPage(const PageContext& context, Preferences& preferences, AccountDoor& door, QWidget* parent);

    void open(const QString& subject) override;

private:
    QWidget* appearanceCard();
    QWidget* devicesCard();
    QWidget* securityCard();
    QWidget* aboutCard();
    void reloadDevices();

    Preferences& m_preferences;
    AccountDoor& m_door;
    QVBoxLayout* m_devices = nullptr;
};

} // namespace karigar::ui
