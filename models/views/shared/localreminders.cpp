// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/shared/localreminders.h"

#include "models/views/core/reloader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace karigar::views {

namespace {

constexpr int kLookEveryMs = 60'000;
constexpr Millis kAhead = 3 * kDay; ///< the day's reminder, moved out of any quiet hours
constexpr Millis kBehind = kDay;    ///< what began while the machine slept is still written down

Query upcoming(const char* side, const Id& person, Millis now)
{
    Query query = Query::of(Kind::Booking);
    return query.equal(side, person)
        .equal("state", QString(enumText(BookingState::Confirmed)))
        .add("startAt", Query::Compare::Greater, now - kBehind)
        .add("startAt", Query::Compare::Less, now + kAhead);
}

std::vector<Delivery> deliveriesIn(const std::vector<Row>& rows)
{
    std::vector<Delivery> deliveries;
    for (const Row& row : rows)
        deliveries.push_back(row.as<Delivery>());
    return deliveries;
}

bool isShown(const DueReminder& due)
{
    return due.verdict == DueReminder::Verdict::Send || due.verdict == DueReminder::Verdict::SendLate;
}

DeliveryState stateOf(const DueReminder& due)
{
    if (due.verdict == DueReminder::Verdict::Skip)
        return DeliveryState::Skipped;
    return due.verdict == DueReminder::Verdict::SendLate ? DeliveryState::Late : DeliveryState::Sent;
}

} // namespace

LocalReminders::LocalReminders(Workspace& workspace, std::function<bool()> enabled, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_enabled(std::move(enabled))
{
    auto* reloader = new Reloader(
        workspace, {Kind::Booking, Kind::User, Kind::Delivery}, [this] { look(); }, this);
    m_minute.setInterval(kLookEveryMs);
    connect(&m_minute, &QTimer::timeout, this, &LocalReminders::look);
    m_minute.start();
    reloader->reloadNow();
}

void LocalReminders::look()
{
    if (!m_enabled())
        return;
    const Id person = m_workspace.person().id;
    m_workspace.find(Kind::User, person, this, [this, person](const std::optional<Row>& row) {
        if (!row)
            return;
        const User user = row->as<User>();
        for (const char* side : {"customer", "artisan"})
            m_workspace.list(upcoming(side, person, m_workspace.now()), this,
                             [this, user](const std::vector<Row>& bookings) { lookAt(user, bookings); });
    });
}

void LocalReminders::lookAt(const User& user, const std::vector<Row>& bookings)
{
    for (const Row& row : bookings) {
        const auto booking = row.as<Booking>();
        const auto due =
            dueReminders(booking, user.reminders, user.zone, DeliveryChannel::Desktop, {}, m_workspace.now());
        const bool nothing = std::ranges::all_of(
            due, [](const DueReminder& one) { return one.verdict == DueReminder::Verdict::Wait; });
        if (nothing)
            continue;
        Query query = Query::of(Kind::Delivery);
        query.equal("booking", booking.id).equal("user", user.id);
        m_workspace.list(query, this, [this, user, booking](const std::vector<Row>& rows) {
            settle(user, booking, deliveriesIn(rows));
        });
    }
}

void LocalReminders::settle(const User& user, const Booking& booking, const std::vector<Delivery>& settled)
{
    for (const DueReminder& due : dueReminders(booking, user.reminders, user.zone, DeliveryChannel::Desktop,
                                               settled, m_workspace.now()))
        if (due.verdict != DueReminder::Verdict::Wait)
            say(booking, due);
}

void LocalReminders::say(const Booking& booking, const DueReminder& due)
{
    const QString what = reminderName(due.reminder);
    const Id id = Delivery::idFor(booking.id, what, m_workspace.person().id, DeliveryChannel::Desktop);
    if (m_underWay.contains(id))
        return;
    m_underWay.insert(id);
    const QJsonObject args{{u"booking"_s, booking.id.toText()},
                           {u"what"_s, what},
                           {u"state"_s, QString(enumText(stateOf(due)))},
                           {u"reason"_s, due.reason},
                           {u"dueAt"_s, due.dueAt}};
    // Shown once it is written down: a crash in between shows nothing rather than twice.
    m_workspace.submit(u"reminder.shown"_s, args, this, [this, id, booking, due](const Result<qint64>& said) {
        m_underWay.remove(id);
        if (said && isShown(due))
            Q_EMIT this->due(textOf(booking, due));
    });
}

NotificationText LocalReminders::textOf(const Booking& booking, const DueReminder& due) const
{
    Notification notification;
    notification.topic = reminderTopic(due.reminder);
    notification.subject = booking.id;
    const bool toArtisan = m_workspace.person().id == booking.artisan;
    notification.args = {booking.serviceTitle, toArtisan ? booking.customerName : booking.artisanName};
    NotificationText text = describe(notification);
    if (due.verdict == DueReminder::Verdict::SendLate)
        text.title = tr("Late reminder: %1").arg(text.title);
    return text;
}

} // namespace karigar::views
