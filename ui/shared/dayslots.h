// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The times of one day as buttons. Taken, closed, past and too-soon times stay visible, struck through, with
// the reason on hover. Thread: GUI.

#include "ui/shared/daystate.h"

#include <QVector>
#include <QWidget>

class QLabel;

namespace karigar::ui {

class FlowLayout;

class DaySlots : public QWidget {
    Q_OBJECT
public:
    explicit DaySlots(const QString& objectName, QWidget* parent = nullptr);
    void setDay(const QString& heading, const QVector<SlotView>& slotViews);
    QString selected() const { return m_selected; }

Q_SIGNALS:
    void slotSelected(const QString& slotId);

private:
    QLabel* m_heading;
    QLabel* m_nothing;
    QWidget* m_area;
    FlowLayout* m_flow;
    QString m_selected;
};

} // namespace karigar::ui
