// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A password with a button that shows it. Thread: GUI.

#include <QLineEdit>

namespace karigar::ui {

class IconButton;

class PasswordField : public QLineEdit {
    Q_OBJECT
public:
    explicit PasswordField(const QString& objectName, QWidget* parent = nullptr);
    bool isRevealed() const { return echoMode() == QLineEdit::Normal; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void toggle();

    IconButton* m_reveal;
};

} // namespace karigar::ui
