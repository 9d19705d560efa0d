// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/artisan/closedtimes.h"

#include "models/domain/rules/calendar.h"
#include "models/domain/rules/slots.h"
#include "models/views/core/reloader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace karigar::views::artisan {

bool isOpenFor(const Availability& hours, const Booking& booking)
{
    if (hours.away)
        return false;
    const QDate day = dateIn(booking.startAt, hours.zone);
    return std::ranges::any_of(openingHours(hours, day), [&](const Window& window) {
        return instantOf(day, window.from, hours.zone) <= booking.startAt &&
               booking.endAt <= instantOf(day, window.to, hours.zone);
    });
}

ClosedTimes::ClosedTimes(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_reloader(new Reloader(
          workspace, {Kind::Booking}, [this] { reload(); }, this))
{
}

void ClosedTimes::look(const Availability& before, const Availability& after)
{
    // Closing twice in a row: what the first closing left open is still to be answered.
    if (!m_looking || isEmpty())
        m_before = before;
    m_after = after;
    m_looking = true;
    m_reloader->reloadNow();
}

void ClosedTimes::dismiss()
{
    ++m_pass;
    m_looking = false;
    m_requests.clear();
    m_confirmed.clear();
    Q_EMIT changed();
}

bool ClosedTimes::isConcerned(const Booking& booking) const
{
    return isOpenFor(m_before, booking) && !isOpenFor(m_after, booking);
}

void ClosedTimes::reload()
{
    if (!m_looking)
        return;
    Query query = Query::of(Kind::Booking);
    query.equal("artisan", m_workspace.person().id)
        .oneOf("state",
               {QString(enumText(BookingState::Requested)), QString(enumText(BookingState::Confirmed))})
        .add("startAt", Query::Compare::Greater, m_workspace.now())
        .by("startAt");
    m_workspace.list(query, this, [this, pass = ++m_pass](const std::vector<Row>& rows) {
        if (pass != m_pass)
            return;
        m_requests.clear();
        m_confirmed.clear();
        for (const Row& row : rows) {
            auto booking = row.as<Booking>();
            if (!isConcerned(booking))
                continue;
            auto& list = booking.state == BookingState::Requested ? m_requests : m_confirmed;
            list.push_back(std::move(booking));
        }
        Q_EMIT changed();
    });
}

} // namespace karigar::views::artisan
