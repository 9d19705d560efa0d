// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktopnotifier.h"

#include "models/domain/records/notification.h"
#include "models/views/core/reloader.h"
#include "models/views/shared/notificationtext.h"
#include "ui/shell/preferences.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace karigar::app {

namespace {

// A laptop that slept for a week should not shout; the notification centre has them all.
constexpr int kMostAtOnce = 5;

// News about the same thing take each other's place: ten messages of one talk are one notice, the last.
QString keyOf(const views::Destination& destination)
{
    return destination.page + u'/' + destination.subject;
}

} // namespace

DesktopNotifier::DesktopNotifier(views::Workspace& workspace, ui::Preferences& preferences,
                                 NotificationOutlets outlets, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_preferences(preferences)
    , m_outlets(std::move(outlets))
    , m_since(workspace.now())
{
    for (size_t at = 0; at < m_outlets.size(); ++at) {
        NotificationOutlet* outlet = m_outlets[at].get();
        connect(outlet, &NotificationOutlet::stateChanged, this, &DesktopNotifier::onStateChanged);
        connect(outlet, &NotificationOutlet::shown, this, [this, outlet](const QString& key) {
            ++m_shown;
            if (!m_open.contains(key)) // read before the desktop had it
                outlet->withdraw(key);
        });
        connect(outlet, &NotificationOutlet::failed, this,
                [this, at](const Notice& notice) { handOver(notice, at + 1); });
        connect(outlet, &NotificationOutlet::gone, this, [this](const QString& key) { m_open.remove(key); });
        connect(outlet, &NotificationOutlet::activated, this, [this](const QString& key) {
            if (m_open.contains(key))
                Q_EMIT opened(m_open.take(key).leadsTo);
        });
    }
    new views::Reloader(
        workspace, {Kind::Notification}, [this] { look(); }, this);
}

void DesktopNotifier::appear()
{
    if (!m_outlets.empty())
        m_outlets.front()->open();
}

bool DesktopNotifier::canShow() const
{
    return std::ranges::any_of(
        m_outlets, [](const auto& outlet) { return outlet->state() == NotificationOutlet::State::Ready; });
}

void DesktopNotifier::look()
{
    Query query = Query::of(Kind::Notification);
    query.equal("user", m_workspace.person().id)
        .equal("readAt", qint64(0))
        .add("at", Query::Compare::Greater, m_since)
        .by("at", true)
        .first(kMostAtOnce);
    m_workspace.list(query, this, [this](const std::vector<views::Row>& rows) {
        for (auto row = rows.rbegin(); row != rows.rend(); ++row)
            announce(*row);
    });
    takeAwayWhatIsRead();
}

void DesktopNotifier::takeAwayWhatIsRead()
{
    for (auto at = m_open.cbegin(); at != m_open.cend(); ++at) {
        const auto check = [this, key = at.key(),
                            id = at->notification](const std::optional<views::Row>& row) {
            const bool settled = !row || row->as<Notification>().readAt != 0;
            // Another notice may have taken its place since.
            if (!settled || m_open.value(key).notification != id)
                return;
            m_open.remove(key);
            for (const auto& outlet : m_outlets)
                outlet->withdraw(key);
        };
        if (at->notification != Id())
            m_workspace.find(Kind::Notification, at->notification, this, check);
    }
}

void DesktopNotifier::announce(const views::Row& row)
{
    const auto notification = row.as<Notification>();
    if (notification.at <= m_since)
        return;
    m_since = notification.at;
    tell(views::describe(notification), notification.id, m_preferences.desktopNotifications());
}

void DesktopNotifier::show(const views::NotificationText& text)
{
    tell(text, Id(), true);
}

void DesktopNotifier::tell(const views::NotificationText& text, const Id& notification, bool popUp)
{
    ++m_told;
    if (!popUp)
        return;
    const QString key = keyOf(text.leadsTo);
    m_open.insert(key, {text.leadsTo, notification});
    handOver({key, text.title, text.body}, 0);
}

/// To the first outlet from there on that takes it; the notification centre has it in any case.
void DesktopNotifier::handOver(const Notice& notice, size_t from)
{
    using State = NotificationOutlet::State;
    for (size_t at = from; at < m_outlets.size(); ++at) {
        NotificationOutlet& outlet = *m_outlets[at];
        if (outlet.state() == State::Closed)
            outlet.open();
        if (outlet.state() == State::Ready)
            return outlet.show(notice);
        if (outlet.state() == State::Asking)
            return m_waiting.push_back(notice);
    }
    m_open.remove(notice.key);
}

void DesktopNotifier::onStateChanged()
{
    using State = NotificationOutlet::State;
    for (const auto& outlet : m_outlets) {
        // Without anything better, the next one takes its place.
        if (outlet->state() == State::Closed)
            return outlet->open();
        if (outlet->state() == State::Asking)
            return;
        if (outlet->state() == State::Ready)
            break;
    }
    for (const Notice& notice : std::exchange(m_waiting, {}))
        handOver(notice, 0);
    if (!std::exchange(m_ready, canShow()) && m_ready)
        Q_EMIT readyToShow();
}

} // namespace karigar::app
