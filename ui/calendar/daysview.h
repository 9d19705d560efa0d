// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/surface.h"

namespace karigar::ui::calendar {

/// One day, or seven side by side with Monday first: open hours light, everything else shaded, events as
/// blocks in lanes, all-day ones above, the present moment as a line. GUI thread.
class DaysView : public Surface {
    Q_OBJECT
public:
    /// `days` is 1 or 7.
    DaysView(int days, const QString& objectName, const QString& name, QWidget* parent);

    QString title() const override;
    std::pair<QDate, QDate> datesInView() const override;
    QRect eventRect(int event) const override;
    QRect dayRect(QDate day) const override;

protected:
    Spot spotAt(const QPoint& at) const override;
    std::vector<QRect> spanRects(Millis from, Millis to) const override;
    void arrange() override;
    void reveal() override;
    void stepVertical(int step) override;
    void stepPage(int step) override;
    bool pointsAtTimes() const override { return true; }
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QDate firstDay() const;
    int columnX(int day) const;
    int columnWidth(int day) const { return columnX(day + 1) - columnX(day); }
    /// Top of a minute in the viewport.
    int yOf(int minute) const;
    int minuteAt(int y) const;
    QRect pieceRect(const Piece& piece, int day) const;
    int allDayRows() const;
    int bandRow() const;
    void scrollToWork();
    void paintGrounds(QPainter& painter, const QRect& dirty) const;
    void paintHours(QPainter& painter) const;
    void paintPieces(QPainter& painter, const QRect& dirty) const;
    void paintNow(QPainter& painter) const;
    void paintHeader(QPainter& painter) const;
    void paintDayName(QPainter& painter, QDate date, const QRect& area) const;
    void paintHeading(QPainter& painter, int day) const;

    int m_days;
    int m_header = 0;      ///< height of the days' names, notes and all-day events
    int m_hour = 56;       ///< height of an hour
    bool m_placed = false; ///< scrolled to the working hours once
};

} // namespace karigar::ui::calendar
