// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/card.h"
#include "ui/shell/page.h"

class QCheckBox;
class QGridLayout;
class QTimeEdit;

namespace karigar::views {
class ReminderChoices;
}

namespace karigar::ui {

class ComboBox;
class Preferences;

/// What is told when and how: a row for each occasion with a box for mail and one for the desktop, quiet
/// hours, and the language of mails. Every change is saved at once. GUI thread; owned by the settings page.
/// Object names: mail24Box, desktop24Box, mail1Box, desktop1Box, mailNewsBox, desktopNotificationsBox,
/// quietBox, quietFromEdit, quietToEdit, mailLanguageChoice.
class RemindersCard : public Card {
    Q_OBJECT
public:
    RemindersCard(const PageContext& context, Preferences& preferences, QWidget* parent);

Q_SIGNALS:
    void failed(const karigar::Error& error);

private:
    QWidget* matrix();
    QWidget* quietRow();
    QCheckBox* box(const QString& objectName, const QString& name);
    QTimeEdit* timeEdit(const QString& objectName, const QString& name);
    void showChoices();
    void save();

    Preferences& m_preferences;
    views::ReminderChoices* m_choices;
    QCheckBox* m_mail24;
    QCheckBox* m_desktop24;
    QCheckBox* m_mail1;
    QCheckBox* m_desktop1;
    QCheckBox* m_mailNews;
    QCheckBox* m_quiet;
    QTimeEdit* m_quietFrom;
    QTimeEdit* m_quietTo;
    ComboBox* m_language;
    bool m_showing = false; ///< what is set now is shown, not chosen
};

} // namespace karigar::ui
