// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/artisan/calendarpage.h"

#include "models/views/artisan/bookinglook.h"
#include "models/views/artisan/weekcalendar.h"
#include "ui/artisan/calendarlegend.h"
#include "ui/artisan/pageframe.h"
#include "ui/artisan/sessionblock.h"
#include "ui/artisan/weekcanvas.h"
#include "ui/artisan/weekheader.h"
#include "ui/shared/banner.h"
#include "ui/shared/button.h"
#include "ui/shared/iconbutton.h"
#include "ui/shared/text.h"

#include <algorithm>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace karigar::ui::artisan {

CalendarPage::CalendarPage(const PageContext& context, QWidget* parent)
    : Page(parent)
    , m_calendar(new views::artisan::WeekCalendar(context.workspace, this))
    , m_noHours(new Banner(Banner::Kind::Info, u"noHours"_s,
                           tr("You have no opening hours yet, so guests cannot choose a time."), this))
{
    m_noHours->setAction(tr("Set opening hours"));
    m_noHours->hide();
    connect(m_noHours, &Banner::triggered, this, [this] { Q_EMIT goTo({u"availability"_s, {}}); });
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(space::k24, space::k16, space::k24, space::k12);
    column->setSpacing(space::k12);
    column->addLayout(bar());
    column->addWidget(m_noHours);
    column->addWidget(week(), 1);
    m_frame = new PageFrame(context.workspace, SkeletonView::Shape::Page, content, nullptr, this);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_frame);
    connect(m_calendar, &views::artisan::WeekCalendar::loaded, this, &CalendarPage::refresh);
}

void CalendarPage::open(const QString& subject)
{
    if (const QDate day = QDate::fromString(subject, Qt::ISODate); day.isValid())
        m_calendar->setWeek(day);
}

QLayout* CalendarPage::bar()
{
    auto* previous = new IconButton(Icon::ChevronLeft, u"previousWeekButton"_s, tr("Previous week"), this);
    auto* next = new IconButton(Icon::ChevronRight, u"nextWeekButton"_s, tr("Next week"), this);
    auto* now = new Button(Button::Kind::Secondary, u"thisWeekButton"_s, tr("This week"), Icon::None, this);
    previous->setKeys(QKeySequence(Qt::Key_PageUp));
    next->setKeys(QKeySequence(Qt::Key_PageDown));
    connect(previous, &QToolButton::clicked, this,
            [this] { m_calendar->setWeek(m_calendar->monday().addDays(-7)); });
    connect(next, &QToolButton::clicked, this,
            [this] { m_calendar->setWeek(m_calendar->monday().addDays(7)); });
    connect(now, &QPushButton::clicked, this, [this] { m_calendar->setWeek(m_calendar->today()); });
    m_title = label({}, TextSize::Heading, Ink::Normal, this);
    m_title->setObjectName(u"calendarTitle"_s);
    m_title->setWordWrap(false);
    m_zone = label({}, TextSize::Caption, Ink::Muted, this);
    m_zone->setWordWrap(false);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::k8);
    row->addWidget(previous);
    row->addWidget(next);
    row->addWidget(now);
    row->addSpacing(space::k8);
    row->addWidget(m_title);
    row->addStretch(1);
    row->addWidget(new CalendarLegend(this));
    return row;
}

QWidget* CalendarPage::week()
{
    auto* scroll = new QScrollArea(this);
    nameWidget(scroll, u"weekScroll"_s, tr("Week"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_canvas = new WeekCanvas(scroll);
    scroll->setWidget(m_canvas);
    connect(m_canvas, &WeekCanvas::opened, this, &CalendarPage::openBookings);
    m_header = new WeekHeader(*m_canvas, this);
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(scroll, 1);
    column->addSpacing(space::k8);
    column->addWidget(m_zone);
    return box;
}

void CalendarPage::refresh()
{
    const QDate from = m_calendar->monday(), to = from.addDays(6);
    const bool sameMonth = from.month() == to.month();
    m_title->setText(
        u"%1 – %2"_s.arg(QLocale().toString(from, sameMonth ? u"d"_s : u"d MMM"_s),
                         QLocale().toString(to, sameMonth ? u"d MMMM yyyy"_s : u"d MMM yyyy"_s)));
    m_zone->setText(tr("Times in %1").arg(m_calendar->zone()));
    m_canvas->show(*m_calendar);
    m_header->show(*m_calendar);
    const bool anyOpen =
        std::ranges::any_of(m_calendar->days(), [](const auto& day) { return !day.open.empty(); });
    const bool anything =
        std::ranges::any_of(m_calendar->days(), [](const auto& day) { return !day.sessions.empty(); });
    m_noHours->setVisible(!anyOpen && !anything);
    m_frame->showContent();
}

void CalendarPage::openBookings(const QStringList& bookings, const QPoint& at)
{
    if (bookings.size() == 1) {
        Q_EMIT goTo({u"bookings"_s, bookings.front()});
        return;
    }
    auto* menu = new QMenu(this);
    menu->setObjectName(u"sessionMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto& day : m_calendar->days())
        for (const auto& session : day.sessions)
            for (const Booking& booking : session.bookings)
                if (bookings.contains(booking.id.toText()))
                    menu->addAction(u"%1 · %2 · %3"_s.arg(booking.customerName,
                                                          views::artisan::seatsWords(booking.seats),
                                                          views::artisan::stepLook(booking.state).text),
                                    this, [this, id = booking.id.toText()] {
                                        Q_EMIT goTo({u"bookings"_s, id});
                                    });
    menu->popup(at);
}

void CalendarPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Home)
        m_calendar->setWeek(m_calendar->today());
    else
        Page::keyPressEvent(event);
}

} // namespace karigar::ui::artisan
