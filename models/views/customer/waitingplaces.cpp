// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/customer/waitingplaces.h"

#include "models/domain/rules/waitlistmachine.h"
#include "models/views/core/reloader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace karigar::views {

WaitingPlaces::WaitingPlaces(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_reloader(new Reloader(
          workspace, {Kind::WaitlistEntry}, [this] { reload(); }, this))
{
    connect(&workspace, &Workspace::syncStatusChanged, this, &WaitingPlaces::changed);
    m_reloader->reloadNow();
}

bool WaitingPlaces::isOffline() const
{
    return m_workspace.syncStatus().state == SyncStatus::State::Offline;
}

void WaitingPlaces::reload()
{
    Query query = Query::of(Kind::WaitlistEntry);
    query.equal("customer", m_workspace.person().id)
        .add("startAt", Query::Compare::Greater, m_workspace.now())
        .by("startAt");
    m_workspace.list(query, this, [this](const std::vector<Row>& rows) {
        m_places.clear();
        for (const Row& row : rows)
            if (auto entry = row.as<WaitlistEntry>(); isOpen(entry.state))
                m_places.push_back({std::move(entry), row.waiting});
        std::ranges::stable_sort(
            m_places, {}, [](const Place& place) { return place.entry.state != WaitlistState::Offered; });
        Q_EMIT changed();
    });
}

void WaitingPlaces::leave(const WaitlistEntry& entry)
{
    m_workspace.submit(u"waitlist.leave"_s, {{u"entry"_s, entry.id.toText()}}, this,
                       [this, entry](const Result<qint64>& n) {
                           if (!n)
                               Q_EMIT failed(n.error());
                           else if (entry.state == WaitlistState::Offered)
                               Q_EMIT said(tr("Given up. The seats go to the next in line."));
                           else
                               Q_EMIT said(tr("You have given up your place."));
                       });
}

void WaitingPlaces::accept(const WaitlistEntry& entry)
{
    const Id booking = Id::mint(m_workspace.now());
    const Id payment = Id::mint(m_workspace.now());
    const QJsonObject args{
        {u"entry"_s, entry.id.toText()}, {u"booking"_s, booking.toText()}, {u"payment"_s, payment.toText()}};
    m_workspace.submit(u"waitlist.accept"_s, args, this, [this, booking, payment](const Result<qint64>& n) {
        if (!n) {
            Q_EMIT failed(n.error());
            return;
        }
        Q_EMIT taken(booking);
        m_workspace.whenSettled(*n, this, [this, payment](const Result<void>& outcome) {
            if (outcome)
                askForPaymentPage(payment);
            else
                Q_EMIT failed(outcome.error());
        });
    });
}

void WaitingPlaces::askForPaymentPage(const Id& payment)
{
    m_workspace.checkoutLink(payment, this, [this](const Result<QString>& link) {
        if (link)
            Q_EMIT payHere(*link);
        else
            Q_EMIT failed(link.error());
    });
}

} // namespace karigar::views
