// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/shared/notificationsmodel.h"

#include "models/views/core/reloader.h"
#include "models/views/core/timewords.h"
#include "models/views/shared/notificationtext.h"
#include "models/views/shared/paymentbook.h"

using namespace Qt::StringLiterals;

namespace karigar::views {

namespace {
// More than anyone scrolls back; older ones stay in the cache and in search.
constexpr int kShown = 500;
} // namespace

NotificationsModel::NotificationsModel(Workspace& workspace, QObject* parent)
    : RowsModel(parent)
    , m_workspace(workspace)
    , m_reloader(new Reloader(
          workspace, {Kind::Notification}, [this] { reload(); }, this))
    , m_payments(new PaymentBook(workspace, this))
{
    connect(m_payments, &PaymentBook::learned, this, [this] {
        if (size() > 0)
            Q_EMIT dataChanged(index(0), index(size() - 1));
    });
    m_reloader->reloadNow();
}

void NotificationsModel::reload()
{
    Query query = Query::of(Kind::Notification);
    query.equal("user", m_workspace.person().id).by("at", true).first(kShown);
    m_workspace.list(query, this, [this](std::vector<Row> rows) {
        setRows(std::move(rows));
        Q_EMIT loaded();
    });
}

QVariant NotificationsModel::present(const Row& row, int role) const
{
    const auto notification = row.as<Notification>();
    const NotificationText text = describe(notification);
    switch (role) {
    case RecordRole::Title:
        return text.title;
    case RecordRole::Subtitle:
        return joinedWords(text.body, paymentWords(notification));
    case RecordRole::Glyph:
        return text.icon;
    case RecordRole::GlyphTone:
        return text.tone;
    case RecordRole::Time:
        return relativeWords(notification.at, m_workspace.now());
    case RecordRole::ExactTime:
        return exactWords(notification.at);
    case RecordRole::Unread:
        return notification.readAt == 0;
    default:
        return {};
    }
}

// What was said then stays; how the payment stands is of now.
QString NotificationsModel::paymentWords(const Notification& notification) const
{
    if (notification.topic == Topic::MessageReceived || notification.topic == Topic::ReviewReceived)
        return {};
    return m_payments->wordsOf(notification.subject);
}

Destination NotificationsModel::destinationOf(int at) const
{
    return describe(row(at).as<Notification>()).leadsTo;
}

int NotificationsModel::unread() const
{
    int count = 0;
    for (int i = 0; i < size(); ++i)
        count += row(i).as<Notification>().readAt == 0 ? 1 : 0;
    return count;
}

void NotificationsModel::markRead(int at)
{
    if (row(at).as<Notification>().readAt != 0)
        return;
    m_workspace.submit(u"notification.read"_s, {{u"notification"_s, row(at).id.toText()}}, this,
                       [](const auto&) {});
}

void NotificationsModel::markAllRead()
{
    m_workspace.submit(u"notification.read"_s, {}, this, [](const auto&) {});
}

} // namespace karigar::views
