// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/error.h"

#include <QWidget>

class QLineEdit;
class QStackedWidget;

namespace karigar::ui {

class AccountDoor;
class AccountForm;
class Banner;
class Button;
class PasswordField;
class SegmentedControl;

/// What a person sees before they are signed in. When the door has let them in it has nothing more to do: the
/// app replaces it by the main window. Object names: welcomeChoice, signInEmail, signInPassword,
/// signInButton, registerButton, welcomeBanner.
class WelcomeWindow : public QWidget {
    Q_OBJECT
public:
    explicit WelcomeWindow(AccountDoor& door, QWidget* parent = nullptr);

    /// Shows why the person is here again, for instance that their session ended.
    void explain(const QString& sentence);

private:
    QWidget* signInForm();
    QWidget* registerForm();
    void signIn();
    void registerAccount();
    void setBusy(bool busy);
    void onAnswer(const Result<void>& answer);

    AccountDoor& m_door;
    SegmentedControl* m_choice;
    QStackedWidget* m_forms;
    Banner* m_banner;
    QLineEdit* m_email = nullptr;
    PasswordField* m_password = nullptr;
    AccountForm* m_account = nullptr;
    Button* m_signIn = nullptr;
    Button* m_register = nullptr;
};

} // namespace karigar::ui
