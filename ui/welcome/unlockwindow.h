// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace karigar::ui {

class Banner;
class Button;
class FieldRow;
class PasswordField;

/// Asks for the passphrase of the cache where the system has no keychain: once to choose it, then at every
/// start. Object names: passphraseField, passphraseAgain, unlockButton.
class UnlockWindow : public QWidget {
    Q_OBJECT
public:
    enum class Purpose { Choose, Unlock };
    explicit UnlockWindow(Purpose purpose, QWidget* parent = nullptr);

    void showWrong();

Q_SIGNALS:
    void given(const QString& passphrase);

private:
    void submit();

    Purpose m_purpose;
    PasswordField* m_first;
    PasswordField* m_again;
    FieldRow* m_firstRow;
    FieldRow* m_againRow;
    Button* m_button;
};

} // namespace karigar::ui
