// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where a message is written: grows to five lines, Enter sends, Shift+Enter starts a new line, attach at the
// left. Thread: GUI.

#include <QWidget>

class QPlainTextEdit;

namespace karigar::ui {

class Button;
class IconButton;

class MessageInput : public QWidget {
    Q_OBJECT
public:
    explicit MessageInput(const QString& objectName, QWidget* parent = nullptr);
    QString text() const;
    void setText(const QString& text); ///< a kept draft
    /// Why nothing can be written (blocked, closed channel); empty allows it again.
    void setClosed(const QString& reason);

Q_SIGNALS:
    void sent(const QString& text);
    void attachClicked();
    void edited(); ///< to keep the draft and to say "typing"

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void send();
    void grow();

    QPlainTextEdit* m_edit;
    IconButton* m_attach;
    Button* m_send;
};

} // namespace karigar::ui
