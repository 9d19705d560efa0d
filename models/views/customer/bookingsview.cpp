// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/customer/bookingsview.h"

#include "models/views/core/reloader.h"
#include "models/views/customer/bookingwords.h"

#include <algorithm>
#include <array>

namespace karigar::views {

namespace {

// The newest come first, what lies ahead among them; all of them are a HistoryModel.
constexpr int kMost = 500;

int urgency(const Booking& booking)
{
    switch (booking.state) {
    case BookingState::Held:
        return 0;
    case BookingState::Confirmed:
        return 1;
    default:
        return 2;
    }
}

} // namespace

BookingsView::BookingsView(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_reloader(new Reloader(
          workspace, {Kind::Booking}, [this] { reload(); }, this))
    , m_lists{new BookingListModel(workspace, this), new BookingListModel(workspace, this),
              new BookingListModel(workspace, this)}
{
    m_reloader->reloadNow();
}

bool BookingsView::isEmpty() const
{
    return std::ranges::all_of(m_lists, [](const BookingListModel* list) { return list->size() == 0; });
}

void BookingsView::reload()
{
    const Query query =
        Query::of(Kind::Booking).equal("customer", m_workspace.person().id).by("startAt", true).first(kMost);
    m_workspace.list(query, this, [this](std::vector<Row> rows) { sort(std::move(rows)); });
}

void BookingsView::sort(std::vector<Row> rows)
{
    std::array<std::vector<Row>, 3> groups;
    m_next.reset();
    const Millis now = m_workspace.now();
    for (Row& row : rows) {
        const auto booking = row.as<Booking>();
        Group group = isOpen(booking.state) ? Group::Waiting : Group::Upcoming;
        if (isOver(booking, now))
            group = Group::Past;
        // Rows come latest first, so an equal one met later is the sooner one.
        if (group != Group::Past && (!m_next || urgency(booking) <= urgency(*m_next)))
            m_next = booking;
        groups[static_cast<size_t>(group)].push_back(std::move(row));
    }
    std::ranges::reverse(groups[static_cast<size_t>(Group::Upcoming)]);
    std::ranges::reverse(groups[static_cast<size_t>(Group::Waiting)]);
    for (size_t i = 0; i < groups.size(); ++i)
        m_lists[i]->setRows(std::move(groups[i]));
    m_loaded = true;
    Q_EMIT changed();
}

} // namespace karigar::views
