// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Editor of the weekly opening hours: Monday to Sunday, any number of windows each, errors beside the day.
// Thread: GUI. Times are wall-clock; the caller knows the zone.

#include "ui/shared/weekhours.h"

#include <QWidget>

namespace karigar::ui {

class DayHoursRow;

class WeekGrid : public QWidget {
    Q_OBJECT
public:
    explicit WeekGrid(const QString& objectName, QWidget* parent = nullptr);
    WeekHours hours() const;
    void setHours(const WeekHours& hours);
    bool isValid() const;
    void copyToAllDays(int day); ///< 0 is Monday

Q_SIGNALS:
    void changed();

private:
    std::array<DayHoursRow*, 7> m_days{};
};

} // namespace karigar::ui
