// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A list and what is chosen in it: beside each other from 1,100 px on; below that the detail takes the page,
// with a way back (button and Escape). The splitter's place is saved by the caller. Thread: GUI.

#include <QWidget>

class QSplitter;

namespace karigar::ui {

class Button;

class ListDetail : public QWidget {
    Q_OBJECT
public:
    /// Takes both widgets.
    ListDetail(const QString& objectName, QWidget* list, QWidget* detail, QWidget* parent = nullptr);
    bool isBeside() const { return m_beside; }
    void showDetail();
    void showList();
    QByteArray saveState() const;
    void restoreState(const QByteArray& state);

Q_SIGNALS:
    void besideChanged(bool beside);
    void wentBack();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void arrange();

    QSplitter* m_splitter;
    QWidget* m_list;
    QWidget* m_detailSide;
    Button* m_back;
    QWidget* m_backRow = nullptr;
    bool m_beside = true;
    bool m_wantsDetail = false;
};

} // namespace karigar::ui
