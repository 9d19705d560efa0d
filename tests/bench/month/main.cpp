// SPDX-License-Identifier: GPL-3.0-or-later
// month-frames: a month view with 10,000 events in sight, scrolled pixel by pixel over a year and painted
// whole into a picture of 1280x800 each time. One line per frame: its milliseconds, layout of newly met weeks
// included.
#include "models/domain/base/clock.h"
#include "tests/bench/timing.h"
#include "ui/calendar/monthview.h"
#include "ui/style/theme.h"

#include <cstdio>
#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace karigar;
using namespace karigar::ui::calendar;

namespace {

constexpr int kEvents = 10'000; // within the weeks that are seen at once
constexpr int kWeeksSeen = 6;
constexpr int kWeeks = 7 * kWeeksSeen; // all of them as crowded as the first
constexpr int kFrames = 400;
constexpr int kStep = 37;                // pixels, as a quick wheel
constexpr Millis kStart = 1794700800000; // 15 November 2026

std::vector<CalendarEvent> crowd(int perWeek)
{
    static const QString kTitles[]{u"Throw and glaze your first blue bowl"_s, u"Paint a blue pottery tile"_s,
                                   u"A private day at the kiln"_s, u"Block print a table runner"_s};
    std::vector<CalendarEvent> events;
    for (int week = 0; week < kWeeks; ++week)
        for (int i = 0; i < perWeek; ++i) {
            const int n = week * perWeek + i;
            CalendarEvent event;
            event.id = QString::number(n);
            event.layer = static_cast<CalendarLayer>(2 + n % 4);
            event.from = kStart + week * 7 * kDay + (i * 7 * kDay / perWeek) / kMinute * kMinute;
            event.to = event.from + (30 + n % 5 * 30) * kMinute;
            event.title = kTitles[n % 4];
            event.seats = 8;
            event.taken = n % 9;
            if (n % 11 == 0)
                event.conflict = u"Overlaps another"_s;
            events.push_back(std::move(event));
        }
    return events;
}

double frame(MonthView& view, QImage& picture, int step)
{
    const bench::Stopwatch watch;
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() + step);
    view.viewport()->render(&picture);
    return watch.ms();
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const ui::Theme theme(ui::Appearance::Light);
    MonthView view(u"monthView"_s, u"Month"_s, nullptr);
    view.resize(1280, 800);
    view.setSchedule(std::make_shared<Schedule>(crowd((kEvents + kWeeksSeen - 1) / kWeeksSeen),
                                                u"Asia/Kolkata"_s, LayerSet()));
    view.setNow(kStart);
    view.show();
    view.goTo(QDate(2026, 11, 23));
    const auto [from, to] = view.datesInView();
    std::fprintf(stderr, "%zu events in view\n", view.schedule().between(from, to).size());
    QImage picture(1280, 800, QImage::Format_ARGB32_Premultiplied);
    for (int i = 0; i < kFrames; ++i)
        std::printf("%.4f\n", frame(view, picture, i / 100 % 2 ? -kStep : kStep));
    return 0;
}
