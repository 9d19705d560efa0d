// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// F1: every key of this window on one sheet over the page. Any key or click puts it away. Thread: GUI.
// Owner: the window; register shortcuts once with add().

#include <QKeySequence>
#include <QVector>
#include <QWidget>

namespace karigar::ui {

class KeyCheatSheet : public QWidget {
    Q_OBJECT
public:
    explicit KeyCheatSheet(QWidget* window);
    void add(const QString& group, const QKeySequence& keys, const QString& what);
    void open();
    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    struct Entry {
        QString group;
        QKeySequence keys;
        QString what;
    };
    void close();

    QVector<Entry> m_entries;
};

} // namespace karigar::ui
