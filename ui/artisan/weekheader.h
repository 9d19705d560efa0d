// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/artisan/weekcalendar.h"

#include <QWidget>

namespace karigar::ui::artisan {

class WeekCanvas;

/// The days above the week: weekday, date, "closed", and a mark on dates that differ from the week. GUI
/// thread. Owner: CalendarPage.
class WeekHeader : public QWidget {
    Q_OBJECT
public:
    /// Lies above the canvas and takes its columns; the canvas outlives it.
    WeekHeader(const WeekCanvas& canvas, QWidget* parent);

    void show(const views::artisan::WeekCalendar& calendar);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QString noteOf(const views::artisan::WeekCalendar::Day& day) const;

    const WeekCanvas& m_canvas;
    std::vector<views::artisan::WeekCalendar::Day> m_days;
    QDate m_today;
};

} // namespace karigar::ui::artisan
