// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/surface.h"

#include <QStaticText>

namespace karigar::ui::calendar {

/// Weeks under each other without end: one scrolls through the year, not from month to month. A day shows as
/// many events as fit and says how many more there are. What a week shows is prepared once per data and
/// width, so that a frame of scrolling only paints. GUI thread.
class MonthView : public Surface {
    Q_OBJECT
public:
    MonthView(const QString& objectName, const QString& name, QWidget* parent);

    QString title() const override;
    std::pair<QDate, QDate> datesInView() const override;
    QRect eventRect(int event) const override;
    QRect dayRect(QDate day) const override;

protected:
    Spot spotAt(const QPoint& at) const override;
    std::vector<QRect> spanRects(Millis from, Millis to) const override;
    void arrange() override;
    void reveal() override;
    void arrive() override;
    void stepVertical(int step) override;
    void stepPage(int step) override;
    bool pointsAtTimes() const override { return false; }
    void paintEvent(QPaintEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void showEvent(QShowEvent* event) override;

private:
    /// An event as one line of a day.
    struct Chip {
        int event = 0;
        QRect rect; ///< relative to the week's top left
        QStaticText text;
        QStaticText seats;
        int seatsWidth = 0;
    };
    struct Week {
        std::vector<Chip> chips;
        int more[7]{}; ///< events that did not fit
        int count[7]{};
        QString closed[7];
    };
    const Week& week(int index) const;
    void prepareDay(Week& week, QDate date, int day) const;
    Chip prepareChip(const Piece& piece, const QRect& rect) const;
    QDate mondayOf(int week) const;
    int weekOf(QDate day) const;
    QRect cellRect(QDate day) const;
    int columnX(int day) const { return day * viewport()->width() / 7; }
    QDate middle() const;
    void paintWeek(QPainter& painter, int index, const QRect& dirty) const;
    void paintDay(QPainter& painter, const Week& week, QDate date, const QRect& cell) const;
    void paintDayGround(QPainter& painter, const Week& week, QDate date, const QRect& cell) const;
    void paintChip(QPainter& painter, const Chip& chip, const QPoint& at) const;
    void paintHeader(QPainter& painter) const;

    QDate m_origin; ///< Monday of the first week that can be scrolled to
    int m_header = 28;
    int m_row = 110;
    int m_line = 20; ///< height of a chip
    int m_top = 26;  ///< room for the day's number
    int m_shownFrom = -1;
    bool m_settled = false; ///< the cursor's week has been shown once
    mutable QHash<int, Week> m_weeks;
};

} // namespace karigar::ui::calendar
