// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/artisan/weekcalendar.h"

#include <QWidget>

namespace karigar::ui::artisan {

class SessionBlock;

/// Seven days side by side: open hours light on the paper, everything else shaded, workshops as blocks, the
/// present moment as a line. Arrow keys move between blocks (up and down within a day, left and right
/// between days), Enter opens. Minutes from midnight in the artisan's zone. GUI thread. Owner: WeekView.
class WeekCanvas : public QWidget {
    Q_OBJECT
public:
    static constexpr int kGutter = 52; ///< the column with the hours

    explicit WeekCanvas(QWidget* parent);

    /// Reads the week that the calendar shows now.
    void show(const views::artisan::WeekCalendar& calendar);
    /// Where a day's column lies, for the header above.
    QRect columnOf(int day) const;
    int yOf(int minute) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {560, sizeHint().height()}; }

Q_SIGNALS:
    void opened(const QStringList& bookings, const QPoint& globalPosition);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Placed {
        SessionBlock* block;
        int day, from, to, lane, lanes;
    };
    void findRange();
    void placeDay(int day);
    void arrange();
    SessionBlock* neighbour(const SessionBlock* from, int key) const;
    void paintHours(QPainter& painter) const;

    std::vector<views::artisan::WeekCalendar::Day> m_days;
    std::vector<Placed> m_blocks;
    QDate m_today;
    QString m_zone;
    int m_minuteNow = 0;
    int m_first = 8;
    int m_last = 20;
};

} // namespace karigar::ui::artisan
