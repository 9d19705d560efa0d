// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// From, to, and a way to remove the window. Thread: GUI. Owner: DayHoursRow.

#include "ui/shared/weekhours.h"

#include <QWidget>

class QTimeEdit;

namespace karigar::ui {

class TimeWindowEdit : public QWidget {
    Q_OBJECT
public:
    TimeWindowEdit(const QString& objectName, const QString& dayName, const TimeWindow& window,
                   QWidget* parent);
    TimeWindow window() const;
    /// Marks both times and tells the screen reader why; empty clears.
    void setProblem(const QString& problem);
    void focusStart();

Q_SIGNALS:
    void changed();
    void removeClicked();

private:
    QTimeEdit* m_from;
    QTimeEdit* m_to;
};

} // namespace karigar::ui
