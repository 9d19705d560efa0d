// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/artisan/calendarpage.h"

#include "models/domain/rules/bookingmachine.h"
#include "models/views/artisan/bookingactions.h"
#include "models/views/artisan/bookingcalendar.h"
#include "models/views/artisan/bookinglook.h"
#include "ui/artisan/pageframe.h"
#include "ui/calendar/calendarview.h"
#include "ui/shared/banner.h"
#include "ui/shared/iconbutton.h"
#include "ui/shared/text.h"

#include <algorithm>
#include <QCursor>
#include <QLabel>
#include <QMenu>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace karigar::ui::artisan {

namespace {
constexpr auto kSettings = "calendar.view"_L1;
constexpr int kTickMs = 20'000; // the line of now and the minutes left move
} // namespace

CalendarPage::CalendarPage(const PageContext& context, QWidget* parent)
    : Page(parent)
    , m_workspace(context.workspace)
    , m_calendar(new views::artisan::BookingCalendar(context.workspace, this))
    , m_view(new calendar::CalendarView(this))
    , m_noHours(new Banner(Banner::Kind::Info, u"noHours"_s,
                           tr("You have no opening hours yet, so guests cannot choose a time."), this))
{
    m_noHours->setAction(tr("Set opening hours"));
    m_noHours->hide();
    connect(m_noHours, &Banner::triggered, this, [this] { Q_EMIT goTo({u"availability"_s, {}}); });
    m_zone = label({}, TextSize::Caption, Ink::Muted, this);
    m_zone->setWordWrap(false);
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(space::k24, space::k12, space::k24, space::k12);
    column->setSpacing(space::k8);
    column->addWidget(m_noHours);
    column->addWidget(m_view, 1);
    column->addWidget(m_zone);
    m_frame = new PageFrame(context.workspace, SkeletonView::Shape::Page, content, nullptr, this);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_frame);
    m_view->setNow(m_workspace.now());
    connectView();
    loadSettings();
    auto* clock = new QTimer(this);
    connect(clock, &QTimer::timeout, this, &CalendarPage::tick);
    clock->start(kTickMs);
    connect(m_calendar, &views::artisan::BookingCalendar::loaded, this, &CalendarPage::refresh);
}

void CalendarPage::connectView()
{
    auto* print = new IconButton(Icon::Print, u"printDayButton"_s, tr("Print day…"), this);
    print->setKeys(QKeySequence(Qt::CTRL | Qt::Key_P));
    m_view->addAction(print);
    connect(print, &QToolButton::clicked, this, &CalendarPage::printDay);
    using calendar::CalendarView;
    connect(m_view, &CalendarView::datesWanted, m_calendar, &views::artisan::BookingCalendar::look);
    connect(m_view, &CalendarView::opened, this, &CalendarPage::openEvent);
    connect(m_view, &CalendarView::proposed, this, &CalendarPage::askToMove);
    connect(m_view, &CalendarView::menuWanted, this, &CalendarPage::openMenu);
    connect(m_view, &CalendarView::settingsChanged, this, &CalendarPage::saveSettings);
}

void CalendarPage::loadSettings()
{
    m_workspace.loadNote(kSettings, this, [this](const QString& text) {
        const QStringList parts = text.split(u' ');
        if (parts.size() != 2)
            return;
        const QSignalBlocker quiet(m_view);
        m_view->setLayers(calendar::LayerSet::fromBits(parts[1].toUInt()));
        m_view->setView(static_cast<calendar::CalendarView::View>(std::clamp(parts[0].toInt(), 0, 3)));
    });
}

void CalendarPage::saveSettings()
{
    m_workspace.saveNote(kSettings,
                         u"%1 %2"_s.arg(static_cast<int>(m_view->view())).arg(m_view->layers().bits()));
}

void CalendarPage::open(const QString& subject)
{
    if (const QDate day = QDate::fromString(subject, Qt::ISODate); day.isValid())
        m_view->goTo(day);
    m_wantsFocus = true;
    if (m_calendar->isLoaded())
        refresh();
}

void CalendarPage::tick()
{
    if (isVisible())
        m_view->setNow(m_workspace.now());
}

void CalendarPage::refresh()
{
    m_view->setNow(m_workspace.now());
    m_view->setEvents(m_calendar->events(), m_calendar->zone());
    m_zone->setText(tr("Times in %1").arg(m_calendar->zone()));
    m_noHours->setVisible(!m_calendar->hasHours());
    m_frame->showContent();
    if (std::exchange(m_wantsFocus, false))
        m_view->surface().setFocus(Qt::OtherFocusReason);
}

void CalendarPage::openEvent(const QString& event)
{
    const int index = m_view->schedule().find(event);
    const QStringList bookings = index < 0 ? QStringList() : m_view->schedule().event(index).subjects;
    if (bookings.size() == 1)
        Q_EMIT goTo({u"bookings"_s, bookings.front()});
    if (bookings.size() < 2)
        return;
    auto* menu = new QMenu(this);
    menu->setObjectName(u"sessionMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addBookings(menu, event);
    const auto& surface = m_view->surface();
    const QRect at = surface.eventRect(m_view->schedule().find(event));
    menu->popup(surface.viewport()->mapToGlobal(at.bottomLeft()));
}

void CalendarPage::addBookings(QMenu* menu, const QString& event)
{
    for (const Booking& booking : m_calendar->bookingsOf(event))
        menu->addAction(tr("Open %1, %2, %3")
                            .arg(booking.customerName, views::artisan::seatsWords(booking.seats),
                                 bookingStateLabel(booking.state)),
                        this, [this, id = booking.id.toText()] {
                            Q_EMIT goTo({u"bookings"_s, id});
                        });
}

void CalendarPage::openMenu(const QString& event, const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(u"calendarMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const int index = m_view->schedule().find(event);
    addBookings(menu, event);
    if (index >= 0 && m_view->schedule().event(index).movable)
        menu->addAction(
                tr("Move…"), QKeySequence(), this,
                [this, event, start = m_view->schedule().event(index).from] { askToMove(event, start); })
            ->setObjectName(u"moveAction"_s);
    if (!menu->isEmpty())
        menu->addSeparator();
    if (m_view->view() != calendar::CalendarView::View::Day)
        menu->addAction(tr("Show this day"), this,
                        [this] { m_view->setView(calendar::CalendarView::View::Day); });
    menu->addAction(tr("Print day…"), this, &CalendarPage::printDay);
    menu->addAction(tr("Change opening hours"), this, [this] { Q_EMIT goTo({u"availability"_s, {}}); });
    menu->popup(at);
}

/// The booking's own page asks what else there is to say, and proposes; here is only where to.
void CalendarPage::askToMove(const QString& event, Millis newStart)
{
    const auto bookings = m_calendar->bookingsOf(event);
    const auto ask = [this, newStart](const Id& booking) {
        Q_EMIT goTo(views::artisan::BookingActions::proposing(booking, newStart));
    };
    if (bookings.size() == 1)
        ask(bookings.front().id);
    if (bookings.size() < 2)
        return;
    auto* menu = new QMenu(this);
    menu->setObjectName(u"moveMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Booking& booking : bookings)
        menu->addAction(
            tr("Propose it to %1, %2").arg(booking.customerName, views::artisan::seatsWords(booking.seats)),
            this, [ask, id = booking.id] { ask(id); });
    menu->popup(QCursor::pos());
}

void CalendarPage::printDay()
{
    Q_EMIT goTo({u"daysheet"_s, m_view->date().toString(Qt::ISODate)});
}

} // namespace karigar::ui::artisan
