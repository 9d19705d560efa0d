// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What just happened, at the bottom of the window, with ten seconds to take it back. Reachable by keyboard:
// Ctrl+Z while it shows, or Tab. The clock stops while the pointer or the focus is on it. Thread: GUI.
// Owner: the window (it places itself at the bottom centre of its parent).

#include <functional>
#include <QTimer>
#include <QWidget>

class QLabel;

namespace karigar::ui {

class Button;

class UndoBar : public QWidget {
    Q_OBJECT
public:
    static constexpr int kShownMs = 10'000;

    explicit UndoBar(QWidget* window);

    /// A message alone, or with something to take back. A later message replaces an earlier one, which is
    /// then kept.
    void showMessage(const QString& text, std::function<void()> undo = {});
    bool canUndo() const { return static_cast<bool>(m_undo); }
    void undo();
    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void place();
    void close();

    QLabel* m_text;
    Button* m_button;
    QTimer m_timer;
    std::function<void()> m_undo;
};

} // namespace karigar::ui
