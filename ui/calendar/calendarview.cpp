// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendarview.h"

#include "ui/calendar/agendaview.h"
#include "ui/calendar/daysview.h"
#include "ui/calendar/layerchip.h"
#include "ui/calendar/monthview.h"
#include "ui/shared/button.h"
#include "ui/shared/flowlayout.h"
#include "ui/shared/iconbutton.h"
#include "ui/shared/segmentedcontrol.h"
#include "ui/shared/text.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace karigar::ui::calendar {

CalendarView::CalendarView(QWidget* parent)
    : QWidget(parent)
    , m_schedule(std::make_shared<Schedule>())
    , m_stack(new QStackedLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k8);
    column->addLayout(buildBar());
    column->addLayout(buildLayers());
    column->addLayout(m_stack, 1);
    add(new DaysView(1, u"dayView"_s, tr("Calendar of the day"), this));
    add(new DaysView(7, u"weekView"_s, tr("Calendar of the week"), this));
    add(new MonthView(u"monthView"_s, tr("Calendar of the month"), this));
    add(new AgendaView(u"agendaView"_s, tr("Agenda"), this));
    connect(m_views, &SegmentedControl::currentChanged, this, [this](int index) {
        const QDate day = date();
        const QString current =
            surface().current() >= 0 ? schedule().event(surface().current()).id : QString();
        const bool focused = surface().hasFocus();
        m_stack->setCurrentIndex(index);
        surface().goTo(day);
        surface().select(schedule().find(current));
        if (focused)
            surface().setFocus(Qt::OtherFocusReason);
        refreshBar();
        Q_EMIT settingsChanged();
    });
    setView(View::Week);
}

QLayout* CalendarView::buildBar()
{
    auto* previous = new IconButton(Icon::ChevronLeft, u"previousButton"_s, tr("Earlier"), this);
    auto* next = new IconButton(Icon::ChevronRight, u"nextButton"_s, tr("Later"), this);
    auto* today = new Button(Button::Kind::Secondary, u"todayButton"_s, tr("Today"), Icon::None, this);
    today->setToolTip(tr("Today (T)"));
    connect(previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(next, &QToolButton::clicked, this, [this] { step(1); });
    connect(today, &QPushButton::clicked, this, [this] { goTo(surface().today()); });
    m_title = label({}, TextSize::Heading, Ink::Normal, this);
    m_title->setObjectName(u"calendarTitle"_s);
    m_title->setWordWrap(false);
    m_views = new SegmentedControl(u"calendarViews"_s, tr("View"), this);
    m_views->addSegment(tr("Day"));
    m_views->addSegment(tr("Week"));
    m_views->addSegment(tr("Month"));
    m_views->addSegment(tr("Agenda"));
    m_views->setToolTip(tr("Keys: D, W, M, A"));
    m_bar = new QHBoxLayout;
    m_bar->setSpacing(space::k8);
    m_bar->addWidget(previous);
    m_bar->addWidget(next);
    m_bar->addWidget(today);
    m_bar->addSpacing(space::k8);
    m_bar->addWidget(m_title);
    m_bar->addStretch(1);
    m_bar->addWidget(m_views);
    return m_bar;
}

QLayout* CalendarView::buildLayers()
{
    auto* row = new FlowLayout(nullptr, space::k4);
    for (int i = 0; i < views::kCalendarLayers; ++i) {
        auto* chip = new LayerChip(static_cast<CalendarLayer>(i), this);
        connect(chip, &QAbstractButton::clicked, this, [this, chip](bool on) {
            LayerSet layers = m_layers;
            layers.set(chip->layer(), on);
            setLayers(layers);
            Q_EMIT settingsChanged();
        });
        row->addWidget(chip);
        m_chips.push_back(chip);
    }
    return row;
}

void CalendarView::add(Surface* surface)
{
    m_surfaces.push_back(surface);
    m_stack->addWidget(surface);
    connect(surface, &Surface::opened, this, &CalendarView::opened);
    connect(surface, &Surface::proposed, this, &CalendarView::proposed);
    connect(surface, &Surface::menuWanted, this, &CalendarView::menuWanted);
    connect(surface, &Surface::dayWanted, this, &CalendarView::showDay);
    connect(surface, &Surface::todayWanted, this, [this] { goTo(this->surface().today()); });
    connect(surface, &Surface::viewChanged, this, [this, surface] {
        if (surface == &this->surface())
            refreshBar();
    });
}

Surface& CalendarView::surface() const
{
    return *m_surfaces[static_cast<size_t>(m_stack->currentIndex())];
}

CalendarView::View CalendarView::view() const
{
    return static_cast<View>(m_stack->currentIndex());
}

void CalendarView::setView(View view)
{
    m_views->setCurrent(static_cast<int>(view));
}

void CalendarView::setLayers(LayerSet layers)
{
    for (LayerChip* chip : m_chips)
        chip->setChecked(layers.has(chip->layer()));
    m_layers = layers;
    layOut();
}

void CalendarView::setEvents(std::vector<CalendarEvent> events, const QString& zone)
{
    m_events = std::move(events);
    m_zone = zone;
    layOut();
}

void CalendarView::layOut()
{
    m_schedule = std::make_shared<const Schedule>(m_events, m_zone, m_layers);
    for (Surface* surface : m_surfaces) {
        surface->setSchedule(m_schedule);
        surface->setNow(m_now);
    }
    refreshBar();
}

void CalendarView::setNow(Millis now)
{
    m_now = now;
    for (Surface* surface : m_surfaces)
        surface->setNow(now);
    refreshBar();
}

void CalendarView::addAction(QWidget* button)
{
    m_bar->addWidget(button);
}

void CalendarView::goTo(QDate day)
{
    surface().goTo(day);
    refreshBar();
}

void CalendarView::showDay(QDate day)
{
    if (view() == View::Day)
        return;
    surface().goTo(day);
    setView(View::Day);
}

void CalendarView::step(int pages)
{
    // Day by day in the day view; elsewhere as far as the page keys go.
    if (view() == View::Day) {
        goTo(date().addDays(pages));
        return;
    }
    QKeyEvent key(QEvent::KeyPress, pages < 0 ? Qt::Key_PageUp : Qt::Key_PageDown, Qt::NoModifier);
    QCoreApplication::sendEvent(&surface(), &key);
}

void CalendarView::refreshBar()
{
    m_title->setText(surface().title());
    const auto [from, to] = surface().datesWanted();
    if (from.isValid())
        Q_EMIT datesWanted(from, to);
}

void CalendarView::keyPressEvent(QKeyEvent* event)
{
    if (event->modifiers() != Qt::NoModifier)
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_D:
        return setView(View::Day);
    case Qt::Key_W:
        return setView(View::Week);
    case Qt::Key_M:
        return setView(View::Month);
    case Qt::Key_A:
        return setView(View::Agenda);
    case Qt::Key_T:
        return goTo(surface().today());
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace karigar::ui::calendar
