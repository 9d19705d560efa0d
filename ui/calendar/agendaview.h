// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/surface.h"

namespace karigar::ui::calendar {

/// What comes, one under the other, under the name of its day. It goes on as far as one scrolls. GUI thread.
class AgendaView : public Surface {
    Q_OBJECT
public:
    AgendaView(const QString& objectName, const QString& name, QWidget* parent);

    QString title() const override;
    std::pair<QDate, QDate> datesInView() const override;
    std::pair<QDate, QDate> datesWanted() const override;
    QRect eventRect(int event) const override;
    QRect dayRect(QDate day) const override;

protected:
    Spot spotAt(const QPoint& at) const override;
    std::vector<QRect> spanRects(Millis from, Millis to) const override;
    void arrange() override;
    void reveal() override;
    void stepVertical(int step) override;
    void stepPage(int step) override;
    void stepDay(int step) override;
    bool pointsAtTimes() const override { return false; }
    bool canDrag() const override { return false; }
    void paintEvent(QPaintEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void showEvent(QShowEvent* event) override;

private:
    struct Line {
        QDate date;
        int event = -1; ///< -1: the name of a day
        int y = 0;
        int height = 0;
    };
    void buildLines();
    void addDay(QDate day);
    /// The line at a height of the content.
    int lineAt(int y) const;
    int lineOfDay(QDate day) const;
    QRect lineRect(const Line& line) const;
    void paintDayName(QPainter& painter, const Line& line) const;
    void paintEntry(QPainter& painter, const Line& line) const;
    void paintEntryEnd(QPainter& painter, const QRect& card, const CalendarEvent& event) const;

    std::vector<Line> m_lines;
    int m_dayHeight = 40;
    int m_entryHeight = 60;
    bool m_settled = false;
    QDate m_shownFrom;
};

} // namespace karigar::ui::calendar
