// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The hours of one weekday: its windows, add, copy to all days, and what is wrong. Thread: GUI. Owner:
// WeekGrid.

#include "ui/shared/weekhours.h"

#include <QWidget>

class QLabel;

namespace karigar::ui {

class FlowLayout;
class IconButton;
class TimeWindowEdit;

class DayHoursRow : public QWidget {
    Q_OBJECT
public:
    DayHoursRow(const QString& objectName, const QString& dayName, QWidget* parent);
    DayHours hours() const;
    void setHours(const DayHours& hours);
    QString problem() const;

Q_SIGNALS:
    void changed();
    void copyClicked();

private:
    void addWindow(const TimeWindow& window, bool focus);
    void suggestWindow();
    void check();

    QString m_dayName;
    QWidget* m_area;
    FlowLayout* m_flow;
    QLabel* m_closed;
    QLabel* m_problem;
    IconButton* m_copy;
    QVector<TimeWindowEdit*> m_windows;
    int m_made = 0;
};

} // namespace karigar::ui
