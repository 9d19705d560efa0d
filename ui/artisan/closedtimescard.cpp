// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/artisan/closedtimescard.h"

#include "models/views/artisan/bookingactions.h"
#include "models/views/artisan/bookinglook.h"
#include "models/views/artisan/closedtimes.h"
#include "ui/artisan/declinepanel.h"
#include "ui/artisan/parts.h"
#include "ui/shared/button.h"
#include "ui/shared/text.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace karigar::ui::artisan {

namespace {

QString lineOf(const Booking& booking)
{
    return u"%1 · %2 · %3"_s.arg(booking.customerName, booking.serviceTitle,
                                 views::artisan::timeWithZone(booking));
}

} // namespace

ClosedTimesCard::ClosedTimesCard(views::Workspace& workspace, QWidget* parent)
    : Card(parent)
    , m_closed(new views::artisan::ClosedTimes(workspace, this))
    , m_actions(new views::artisan::BookingActions(workspace, this))
    , m_requests(label({}, TextSize::Body, Ink::Normal, this))
    , m_decline(new DeclinePanel(this))
    , m_error(label({}, TextSize::Body, Ink::Normal, this))
    , m_confirmed(new QWidget(this))
    , m_rows(new QVBoxLayout(m_confirmed))
{
    setObjectName(u"closedTimesCard"_s);
    setTone(Tone::Warn);
    m_requests->setObjectName(u"closedRequests"_s);
    m_confirmed->setObjectName(u"closedBookings"_s);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(space::k8);
    auto* done = new Button(Button::Kind::Quiet, u"closedTimesDoneButton"_s, tr("Leave this for later"),
                            Icon::None, this);
    content()->addWidget(strongLabel(tr("In the time that you closed"), this));
    for (QWidget* part : std::initializer_list<QWidget*>{m_requests, m_decline, m_error, m_confirmed})
        content()->addWidget(part);
    content()->addWidget(done, 0, Qt::AlignLeft);
    m_decline->hide();
    m_error->hide();
    connect(done, &QPushButton::clicked, this, &ClosedTimesCard::dismiss);
    connect(m_closed, &views::artisan::ClosedTimes::changed, this, &ClosedTimesCard::refresh);
    connect(m_decline, &DeclinePanel::declined, this, [this](EndReason code, const QString& words) {
        m_actions->declineAll(m_closed->requests(), code, words);
    });
    connect(m_decline, &DeclinePanel::kept, this, [this] {
        m_kept = true;
        refresh();
    });
    connect(m_actions, &views::artisan::BookingActions::done, this,
            [this](const Id&, const QString& words, const std::function<void()>& undo) {
                Q_EMIT said(words, undo);
            });
    connect(m_actions, &views::artisan::BookingActions::refused, this, [this](const Id&, const Error& error) {
        m_error->setText(error.message);
        m_error->show();
    });
    hide();
}

void ClosedTimesCard::look(const Availability& before, const Availability& after)
{
    m_kept = false;
    m_asked = 0;
    m_error->hide();
    m_closed->look(before, after);
}

void ClosedTimesCard::dismiss()
{
    m_closed->dismiss();
}

void ClosedTimesCard::refresh()
{
    refreshRequests();
    refreshConfirmed();
    setVisible(m_requests->isVisibleTo(this) || m_confirmed->isVisibleTo(this));
}

void ClosedTimesCard::refreshRequests()
{
    const auto& requests = m_closed->requests();
    const bool ask = !requests.empty() && !m_kept;
    QStringList lines;
    for (const Booking& booking : requests)
        lines.append(lineOf(booking));
    m_requests->setText(u"%1\n%2"_s.arg(
        tr("%n request(s) wait for your answer there:", nullptr, static_cast<int>(requests.size())),
        lines.join(u'\n')));
    m_requests->setVisible(ask);
    // Started once, so that what is being written stays when the list changes.
    if (ask && m_asked != requests.size())
        m_decline->start(EndReason::DayClosed, static_cast<int>(requests.size()));
    else if (!ask)
        m_decline->hide();
    m_asked = ask ? requests.size() : 0;
}

void ClosedTimesCard::refreshConfirmed()
{
    emptyLayout(m_rows);
    const auto& confirmed = m_closed->confirmed();
    m_confirmed->setVisible(!confirmed.empty());
    if (confirmed.empty())
        return;
    m_rows->addWidget(label(tr("%n confirmed booking(s) stay until you propose another time or cancel:",
                               nullptr, static_cast<int>(confirmed.size())),
                            TextSize::Body, Ink::Normal, m_confirmed));
    for (const Booking& booking : confirmed)
        m_rows->addWidget(confirmedRow(booking));
}

QWidget* ClosedTimesCard::confirmedRow(const Booking& booking)
{
    const QString id = booking.id.toText();
    auto* line = new QWidget(m_confirmed);
    auto* move = new Button(Button::Kind::Secondary, u"moveBooking_"_s + id, tr("Propose another time…"),
                            Icon::Calendar, line);
    auto* end = new Button(Button::Kind::Quiet, u"endBooking_"_s + id, tr("Cancel…"), Icon::X, line);
    move->setAccessibleName(tr("Propose another time to %1").arg(booking.customerName));
    end->setAccessibleName(tr("Cancel the booking of %1").arg(booking.customerName));
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::k8);
    row->addWidget(label(lineOf(booking), TextSize::Body, Ink::Muted, line), 1);
    row->addWidget(move);
    row->addWidget(end);
    connect(move, &QPushButton::clicked, this, [this, booking = booking.id, at = booking.startAt] {
        Q_EMIT goTo(views::artisan::BookingActions::proposing(booking, at));
    });
    connect(end, &QPushButton::clicked, this, [this, id] { Q_EMIT goTo({u"bookings"_s, id}); });
    return line;
}

} // namespace karigar::ui::artisan
