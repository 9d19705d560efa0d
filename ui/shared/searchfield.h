// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A line edit with a looking glass and a way to clear it. `searched` comes after a pause of 150 ms or on
// Enter; Escape clears. Thread: GUI.

#include <QLineEdit>

class QTimer;

namespace karigar::ui {

class SearchField : public QLineEdit {
    Q_OBJECT
public:
    SearchField(const QString& objectName, const QString& placeholder, QWidget* parent = nullptr);
    /// Shows how to get here ("Ctrl+K") at the right while the field is empty.
    void setKeyHint(const QString& hint);

Q_SIGNALS:
    void searched(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString m_keyHint;
    QTimer* m_pause;
};

} // namespace karigar::ui
