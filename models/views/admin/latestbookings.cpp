// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/admin/latestbookings.h"

#include "models/views/admin/looks.h"
#include "models/views/core/reloader.h"
#include "models/views/core/timewords.h"

namespace karigar::views::admin {

LatestBookings::LatestBookings(Workspace& workspace, QObject* parent)
    : RowsModel(parent)
    , m_workspace(workspace)
    , m_reloader(new Reloader(
          workspace, {Kind::Booking},
          [this] {
              Query query = Query::of(Kind::Booking);
              query.by("createdAt", true).first(kShown);
              m_workspace.list(query, this, [this](std::vector<Row> rows) {
                  setRows(std::move(rows));
                  Q_EMIT loaded();
              });
          },
          this))
{
    m_reloader->reloadNow();
}

QVariant LatestBookings::present(const Row& row, int role) const
{
    const ListEntry entry = entryOf(row.as<Booking>());
    switch (role) {
    case RecordRole::Title:
        return entry.title;
    case RecordRole::Subtitle:
        return entry.subtitle;
    case RecordRole::ExactTime:
        return exactWords(entry.at);
    case RecordRole::Amount:
        return *entry.amount;
    case RecordRole::ChipText:
        return entry.chipText;
    case RecordRole::ChipIcon:
        return entry.chipIcon;
    case RecordRole::ChipTone:
        return entry.chipTone;
    case RecordRole::Person:
        return entry.person;
    default:
        return {};
    }
}

} // namespace karigar::views::admin
