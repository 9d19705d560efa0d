// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/shared/waitingline.h"

#include "models/domain/rules/waitlistmachine.h"
#include "models/views/core/reloader.h"
#include "models/views/core/timewords.h"

#include <algorithm>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar::views {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WaitingLine)
};

} // namespace

WaitingLine::WaitingLine(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_reloader(new Reloader(
          workspace, {Kind::WaitlistEntry}, [this] { reload(); }, this))
{
}

void WaitingLine::open(const Id& service, Millis startAt)
{
    m_service = service;
    m_startAt = startAt;
    reload();
}

void WaitingLine::reload()
{
    const int pass = ++m_pass;
    if (m_service.isNull())
        return;
    Query query = Query::of(Kind::WaitlistEntry);
    query.equal("service", m_service).equal("startAt", m_startAt).by("createdAt");
    m_workspace.list(query, this, [this, pass](const std::vector<Row>& rows) {
        if (pass != m_pass)
            return;
        m_entries.clear();
        for (const Row& row : rows)
            if (auto entry = row.as<WaitlistEntry>(); isOpen(entry.state))
                m_entries.push_back(std::move(entry));
        std::ranges::stable_sort(m_entries, {}, &WaitlistEntry::position); // 0: an offer
        Q_EMIT loaded();
    });
}

QString lineWords(const WaitlistEntry& entry, Millis now)
{
    const QString who = Words::tr("%1, %n seat(s)", nullptr, entry.seats).arg(entry.customerName);
    if (entry.state == WaitlistState::Offered)
        return Words::tr("%1: seats are kept until %2").arg(who, exactWords(entry.offerUntil, entry.zone));
    return Words::tr("%1. %2, since %3").arg(entry.position).arg(who, relativeWords(entry.createdAt, now));
}

} // namespace karigar::views
