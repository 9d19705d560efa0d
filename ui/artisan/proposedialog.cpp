// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/artisan/proposedialog.h"

#include "models/domain/rules/calendar.h"
#include "models/views/artisan/bookinglook.h"
#include "models/views/core/timewords.h"
#include "ui/shared/button.h"
#include "ui/shared/fieldrow.h"
#include "ui/shared/text.h"

#include <algorithm>
#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTimeEdit>

using namespace Qt::StringLiterals;

namespace karigar::ui::artisan {

namespace {
constexpr int kDialogWidth = 460;
constexpr int kLongestMessage = 300;
} // namespace

ProposeDialog::ProposeDialog(std::vector<Booking> bookings, Millis newStart, QString zone, Check check,
                             QWidget* parent)
    : QDialog(parent)
    , m_bookings(std::move(bookings))
    , m_zone(std::move(zone))
    , m_check(std::move(check))
{
    nameWidget(this, u"proposeDialog"_s, tr("Propose a new time"));
    setWindowTitle(tr("Propose a new time"));
    setAttribute(Qt::WA_DeleteOnClose);
    const Booking& first = m_bookings.front();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::k24, space::k24, space::k24, space::k24);
    column->setSpacing(space::k12);
    column->addWidget(label(tr("Propose a new time"), TextSize::Heading, Ink::Normal, this));
    column->addWidget(strongLabel(first.serviceTitle, this));
    column->addWidget(label(tr("Booked for %1").arg(views::spanWords(first.startAt, first.endAt, m_zone)),
                            TextSize::Body, Ink::Muted, this));
    column->addLayout(buildTimes(newStart));
    m_note = label({}, TextSize::Body, Ink::Normal, this);
    m_note->setObjectName(u"proposeNote"_s);
    column->addWidget(m_note);
    column->addLayout(buildGuests());
    m_message = new QLineEdit(this);
    nameWidget(m_message, u"proposeMessage"_s, tr("Message"));
    m_message->setMaxLength(kLongestMessage);
    m_message->setPlaceholderText(tr("For example, why another time is better"));
    auto* message = new FieldRow(tr("Message"), m_message, {}, this);
    message->setOptional();
    column->addWidget(message);
    column->addWidget(
        label(tr("Until it is accepted, the booked time stays."), TextSize::Caption, Ink::Muted, this));
    column->addSpacing(space::k4);
    column->addLayout(buildButtons());
    setFixedWidth(kDialogWidth);
    refresh();
}

QLayout* ProposeDialog::buildTimes(Millis newStart)
{
    m_date = new QDateEdit(dateIn(newStart, m_zone), this);
    m_date->setDisplayFormat(u"ddd d MMM yyyy"_s);
    nameWidget(m_date, u"proposeDate"_s, tr("New day"));
    m_time = new QTimeEdit(QTime::fromMSecsSinceStartOfDay(minuteOfDayIn(newStart, m_zone) * 60'000), this);
    m_time->setDisplayFormat(u"HH:mm"_s);
    m_date->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_time->setButtonSymbols(QAbstractSpinBox::NoButtons);
    nameWidget(m_time, u"proposeTime"_s, tr("New start"));
    m_ends = label({}, TextSize::Body, Ink::Muted, this);
    m_ends->setWordWrap(false);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::k12);
    row->addWidget(new FieldRow(tr("New day"), m_date, {}, this), 3);
    row->addWidget(new FieldRow(tr("New start"), m_time, {}, this), 2);
    row->addWidget(m_ends, 2, Qt::AlignBottom);
    connect(m_date, &QDateEdit::dateChanged, this, &ProposeDialog::refresh);
    connect(m_time, &QTimeEdit::timeChanged, this, &ProposeDialog::refresh);
    return row;
}

QLayout* ProposeDialog::buildGuests()
{
    auto* column = new QVBoxLayout;
    column->setSpacing(space::k4);
    if (m_bookings.size() == 1) {
        column->addWidget(label(
            tr("To %1, %2")
                .arg(m_bookings.front().customerName, views::artisan::seatsWords(m_bookings.front().seats)),
            TextSize::Body, Ink::Normal, this));
        return column;
    }
    column->addWidget(label(tr("Ask these guests"), TextSize::Body, Ink::Muted, this));
    for (const Booking& booking : m_bookings) {
        auto* guest = new QCheckBox(
            u"%1, %2"_s.arg(booking.customerName, views::artisan::seatsWords(booking.seats)), this);
        nameWidget(guest, u"proposeGuest_"_s + booking.id.toText(), guest->text());
        guest->setChecked(true);
        connect(guest, &QCheckBox::toggled, this, &ProposeDialog::refresh);
        column->addWidget(guest);
        m_guests.push_back(guest);
    }
    return column;
}

QLayout* ProposeDialog::buildButtons()
{
    m_propose =
        new Button(Button::Kind::Primary, u"proposeButton"_s, tr("Propose this time"), Icon::Send, this);
    m_propose->setDefault(true);
    auto* keep =
        new Button(Button::Kind::Quiet, u"keepTimeButton"_s, tr("Keep the booked time"), Icon::None, this);
    keep->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::k8);
    row->addStretch(1);
    row->addWidget(keep);
    row->addWidget(m_propose);
    connect(keep, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_propose, &QPushButton::clicked, this, &ProposeDialog::propose);
    return row;
}

Millis ProposeDialog::start() const
{
    return instantOf(m_date->date(), m_time->time().msecsSinceStartOfDay() / 60'000, m_zone);
}

void ProposeDialog::refresh()
{
    const Booking& first = m_bookings.front();
    const Millis to = start() + first.endAt - first.startAt;
    m_ends->setText(
        tr("until %1")
            .arg(QTime::fromMSecsSinceStartOfDay(minuteOfDayIn(to, m_zone) * 60'000).toString(u"HH:mm"_s)));
    const QString against = start() == first.startAt ? tr("This is the booked time.") : m_check(start(), to);
    m_note->setText(against);
    m_note->setVisible(!against.isEmpty());
    const bool anybody = m_guests.empty() || std::ranges::any_of(m_guests, &QCheckBox::isChecked);
    m_propose->setEnabled(start() != first.startAt && anybody);
}

void ProposeDialog::propose()
{
    std::vector<views::artisan::TimeProposal> proposals;
    for (size_t i = 0; i < m_bookings.size(); ++i)
        if (m_guests.empty() || m_guests[i]->isChecked())
            proposals.push_back({m_bookings[i].id, start(), m_message->text().trimmed()});
    Q_EMIT proposed(proposals);
    accept();
}

} // namespace karigar::ui::artisan
