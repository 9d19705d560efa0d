// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bookings/proposepanel.h"

#include "models/domain/rules/calendar.h"
#include "models/domain/rules/limits.h"
#include "models/views/core/timewords.h"
#include "models/views/customer/artisancalendar.h"
#include "models/views/customer/policydates.h"
#include "ui/shared/button.h"
#include "ui/shared/dayslots.h"
#include "ui/shared/fieldrow.h"
#include "ui/shared/monthpicker.h"
#include "ui/shared/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTimeEdit>

using namespace Qt::StringLiterals;

namespace karigar::ui {

namespace {

DayState::Kind kindOf(views::ArtisanCalendar::DayKind kind, bool artisan)
{
    using Kind = views::ArtisanCalendar::DayKind;
    if (kind == Kind::Past)
        return DayState::Kind::Past;
    // Artisans decide about their own hours, so any day to come will do.
    if (artisan || kind == Kind::Free)
        return DayState::Kind::Free;
    return kind == Kind::Full ? DayState::Kind::Full : DayState::Kind::Closed;
}

SlotView viewOf(const Slot& slot, const QString& zone)
{
    SlotView view;
    view.id = QString::number(slot.startAt);
    view.start = views::clockWords(slot.startAt, zone);
    view.end = views::clockWords(slot.endAt, zone);
    view.seatsLeft = slot.seatsLeft;
    switch (slot.state) {
    case SlotState::Free:
        view.state = SlotView::State::Free;
        break;
    case SlotState::Past:
        view.state = SlotView::State::Past;
        break;
    case SlotState::TooSoon:
        view.state = SlotView::State::TooSoon;
        break;
    default:
        view.state = SlotView::State::Taken;
        break;
    }
    return view;
}

} // namespace

ProposePanel::ProposePanel(views::Workspace& workspace, views::BookingChange& change, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_change(change)
    , m_month(new MonthPicker(u"changeMonth"_s, dateInIndia(workspace.now())))
    , m_day(new DaySlots(u"changeSlots"_s))
    , m_time(new QTimeEdit)
    , m_seats(new QSpinBox)
    , m_note(new QLineEdit)
    , m_message(new QLineEdit)
    , m_price(label({}, TextSize::Body))
    , m_send(new Button(Button::Kind::Primary, u"sendChangeButton"_s, tr("Send proposal"), Icon::Check))
{
    auto* columns = new QHBoxLayout;
    columns->setSpacing(space::k24);
    columns->addWidget(times(), 1);
    columns->addWidget(words(), 1);
    m_price->setObjectName(u"changePrice"_s);
    auto* keep =
        new Button(Button::Kind::Quiet, u"keepBookingButton"_s, tr("Keep it as it is"), Icon::None, this);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::k8);
    buttons->addWidget(m_send);
    buttons->addWidget(keep);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k12);
    column->addLayout(columns);
    column->addWidget(m_price);
    column->addLayout(buttons);
    connect(m_send, &QPushButton::clicked, this, [this] {
        m_change.propose(wish());
        Q_EMIT sent();
    });
    connect(keep, &QPushButton::clicked, this, &ProposePanel::kept);
}

QWidget* ProposePanel::times()
{
    nameWidget(m_time, u"changeTime"_s, tr("Start"));
    m_time->setDisplayFormat(u"HH:mm"_s);
    m_timeRow =
        new FieldRow(tr("Start"), m_time, tr("Guests see only the times you offer; you may propose any."));
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k12);
    column->addWidget(m_month);
    column->addWidget(m_day);
    column->addWidget(m_timeRow);
    column->addStretch(1);
    connect(m_month, &MonthPicker::monthShown, this, &ProposePanel::refreshMonth);
    connect(m_month, &MonthPicker::daySelected, this, [this](const QDate& day) {
        const QString zone = m_change.booking().zone;
        if (!m_change.isCustomer())
            choose(instantOf(day, m_time->time().msecsSinceStartOfDay() / 60'000, zone));
        else
            m_startAt = 0;
        refreshDay();
        refreshPrice();
    });
    connect(m_day, &DaySlots::slotSelected, this, [this](const QString& id) { choose(id.toLongLong()); });
    connect(m_time, &QTimeEdit::userTimeChanged, this, [this](QTime time) {
        choose(instantOf(m_month->selected(), time.msecsSinceStartOfDay() / 60'000, m_change.booking().zone));
    });
    return side;
}

QWidget* ProposePanel::words()
{
    nameWidget(m_seats, u"changeSeats"_s, tr("Guests"));
    nameWidget(m_note, u"changeNote"_s, tr("Your note"));
    nameWidget(m_message, u"changeMessage"_s, tr("Message"));
    m_note->setMaxLength(1000);
    m_message->setMaxLength(kMaxReasonLength);
    m_message->setPlaceholderText(tr("Why, or what else would suit you"));
    m_seatsRow = new FieldRow(tr("Guests"), m_seats);
    m_noteRow = new FieldRow(tr("Your note"), m_note);
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k12);
    column->addWidget(m_seatsRow);
    column->addWidget(m_noteRow);
    auto* message = new FieldRow(tr("Message"), m_message);
    message->setOptional();
    column->addWidget(message);
    column->addStretch(1);
    connect(m_seats, &QSpinBox::valueChanged, this, &ProposePanel::refreshPrice);
    connect(m_note, &QLineEdit::textChanged, this, &ProposePanel::refreshPrice);
    return side;
}

void ProposePanel::start(Millis at)
{
    const Booking& booking = m_change.booking();
    if (m_calendarOf != booking.artisan) {
        m_calendarOf = booking.artisan;
        delete m_calendar;
        m_calendar = new views::ArtisanCalendar(m_workspace, booking.artisan, this);
        connect(m_calendar, &views::ArtisanCalendar::changed, this, [this] {
            refreshMonth();
            refreshDay();
        });
        m_calendar->reload();
    }
    const bool countering = m_change.proposal().has_value();
    const Millis from = at > 0 ? at : countering ? m_change.proposal()->after.startAt : booking.startAt;
    m_seats->setRange(1, std::max(1, m_change.service().seats));
    m_seats->setValue(countering ? m_change.proposal()->after.seats : booking.seats);
    m_seatsRow->setVisible(!booking.privateGroup);
    m_note->setText(booking.note);
    m_noteRow->setVisible(m_change.isCustomer());
    m_timeRow->setVisible(!m_change.isCustomer());
    m_message->clear();
    const QDate day = dateIn(from, booking.zone);
    m_month->setMonth(day);
    m_month->setSelected(day);
    choose(from);
    refreshMonth();
    refreshDay();
    m_month->setFocus();
}

void ProposePanel::choose(Millis startAt)
{
    m_startAt = startAt;
    m_time->setTime(
        QTime::fromMSecsSinceStartOfDay(minuteOfDayIn(startAt, m_change.booking().zone) * 60'000));
    refreshPrice();
}

void ProposePanel::refreshMonth()
{
    if (!m_calendar || !m_calendar->isLoaded())
        return;
    // The six weeks that a month's sheet shows.
    const QDate first = m_month->month().addDays(-7);
    QVector<DayState> days;
    for (int i = 0; i < 49; ++i) {
        const auto day = m_calendar->dayOf(m_change.service(), first.addDays(i));
        days.append({day.date, kindOf(day.kind, !m_change.isCustomer()), day.free});
    }
    m_month->setDays(days);
}

void ProposePanel::refreshDay()
{
    if (!m_calendar || !m_calendar->isLoaded())
        return;
    const QDate day = m_month->selected();
    QVector<SlotView> views;
    for (const Slot& slot : m_calendar->slotsOf(m_change.service(), day))
        views.append(viewOf(slot, m_calendar->zone()));
    m_day->setDay(views::dayWords(day), views);
}

views::ChangeWish ProposePanel::wish() const
{
    return {m_startAt, m_seats->value(), m_note->text().trimmed(), m_message->text().trimmed()};
}

bool ProposePanel::isSame(const views::ChangeWish& wish) const
{
    const Booking& booking = m_change.booking();
    return wish.startAt == booking.startAt && wish.seats == booking.seats &&
           (!m_change.isCustomer() || wish.note == booking.note);
}

void ProposePanel::refreshPrice()
{
    const views::ChangeWish wished = wish();
    const bool ready = wished.startAt > 0 && !isSame(wished);
    m_send->setEnabled(ready);
    const Booking& booking = m_change.booking();
    const Millis length = booking.endAt - booking.startAt;
    m_price->setText(
        wished.startAt == 0 ? tr("Choose a time of that day.")
        : isSame(wished)
            ? tr("Nothing would change yet.")
            : u"%1. %2"_s.arg(views::spanWords(wished.startAt, wished.startAt + length, booking.zone),
                              m_change.priceWordsFor(wished)));
}

} // namespace karigar::ui
