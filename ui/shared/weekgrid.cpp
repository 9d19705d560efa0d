// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/weekgrid.h"

#include "ui/shared/dayhoursrow.h"
#include "ui/shared/hairline.h"
#include "ui/shared/text.h"

#include <algorithm>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace karigar::ui {

WeekGrid::WeekGrid(const QString& objectName, QWidget* parent)
    : QWidget(parent)
{
    nameWidget(this, objectName, tr("Weekly hours"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k4);
    for (int day = 0; day < 7; ++day) {
        if (day > 0)
            column->addWidget(new Hairline);
        auto* row = new DayHoursRow(u"%1.day%2"_s.arg(objectName).arg(day + 1),
                                    QLocale().standaloneDayName(day + 1), this);
        m_days[static_cast<std::size_t>(day)] = row;
        column->addWidget(row);
        connect(row, &DayHoursRow::changed, this, &WeekGrid::changed);
        connect(row, &DayHoursRow::copyClicked, this, [this, day] { copyToAllDays(day); });
    }
}

WeekHours WeekGrid::hours() const
{
    WeekHours hours;
    std::transform(m_days.begin(), m_days.end(), hours.begin(),
                   [](const DayHoursRow* row) { return row->hours(); });
    return hours;
}

void WeekGrid::setHours(const WeekHours& hours)
{
    for (std::size_t day = 0; day < 7; ++day)
        m_days[day]->setHours(hours[day]);
}

bool WeekGrid::isValid() const
{
    return std::all_of(m_days.begin(), m_days.end(),
                       [](const DayHoursRow* row) { return row->problem().isEmpty(); });
}

void WeekGrid::copyToAllDays(int day)
{
    const DayHours hours = m_days[static_cast<std::size_t>(day)]->hours();
    for (int other = 0; other < 7; ++other)
        if (other != day)
            m_days[static_cast<std::size_t>(other)]->setHours(hours);
    Q_EMIT changed();
}

} // namespace karigar::ui
