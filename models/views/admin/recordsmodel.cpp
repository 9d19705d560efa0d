// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/admin/recordsmodel.h"

#include "models/views/core/entryroles.h"
#include "models/views/core/recordroles.h"
#include "models/views/core/reloader.h"

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace karigar::views::admin {

namespace {

constexpr int kPagesKept = 6; // on each side of the one looked at

} // namespace

RecordsModel::RecordsModel(Workspace& workspace, Kind kind, Describe describe, QObject* parent)
    : QAbstractListModel(parent)
    , m_workspace(workspace)
    , m_kind(kind)
    , m_describe(std::move(describe))
    , m_reloader(new Reloader(
          workspace, {kind}, [this] { reload(); }, this))
{
    m_listing.query = Query::of(kind);
    m_fetch.setSingleShot(true);
    connect(&m_fetch, &QTimer::timeout, this, &RecordsModel::fetchWanted);
}

void RecordsModel::show(Listing listing)
{
    m_listing = std::move(listing);
    m_listing.text = m_listing.text.trimmed();
    m_fresh = true;
    m_lookedAt = 0;
    m_reloader->reloadNow();
}

void RecordsModel::reload()
{
    const int pass = ++m_pass;
    m_asked.clear();
    m_current.clear();
    if (m_listing.isSearch())
        return searchInstead(pass);
    m_workspace.count(m_listing.query, this, [this, pass](qint64 total) {
        if (pass == m_pass)
            takeTotal(static_cast<int>(total));
    });
}

void RecordsModel::searchInstead(int pass)
{
    m_workspace.search(m_listing.text, {m_kind}, kFound, this, [this, pass](SearchResult result) {
        if (pass != m_pass)
            return;
        m_correctedTo = result.correctedTo;
        m_cut = std::ssize(result.hits) >= kFound;
        std::vector<Row> rows;
        for (SearchHit& hit : result.hits)
            if (!m_listing.keeps || m_listing.keeps(hit.row))
                rows.push_back(std::move(hit.row));
        takeFound(std::move(rows));
    });
}

void RecordsModel::takeTotal(int total)
{
    m_correctedTo.clear();
    m_cut = false;
    if (m_fresh) {
        beginResetModel();
        m_held.clear();
        m_total = total;
        endResetModel();
        m_fresh = false;
    } else {
        resize(total);
    }
    for (int page = m_lookedAt - 1; page <= m_lookedAt + 1; ++page)
        if (page >= 0 && page * kPage < m_total)
            want(page);
    if (m_total > 0)
        return;
    m_loaded = true;
    Q_EMIT loaded();
}

// Lists are newest first: new rows join at the top, and what was below them moves down.
void RecordsModel::resize(int total)
{
    const int more = total - m_total;
    if (more > 0) {
        beginInsertRows({}, 0, more - 1);
        std::map<int, Held> moved;
        for (auto& [row, held] : m_held)
            moved.emplace(row + more, std::move(held));
        m_held = std::move(moved);
        m_total = total;
        endInsertRows();
    } else if (more < 0) {
        beginRemoveRows({}, total, m_total - 1);
        m_held.erase(m_held.lower_bound(total), m_held.end());
        m_total = total;
        endRemoveRows();
    }
}

void RecordsModel::want(int page) const
{
    if (m_asked.contains(page))
        return;
    m_wanted.insert(page);
    if (!m_fetch.isActive())
        m_fetch.start(0);
}

void RecordsModel::fetchWanted()
{
    for (const int page : std::exchange(m_wanted, {})) {
        // Pages that were scrolled past meanwhile are not worth a query.
        if (std::abs(page - m_lookedAt) > 2 || m_asked.contains(page))
            continue;
        m_asked.insert(page);
        Query query = m_listing.query;
        query.offset = page * kPage;
        query.first(kPage);
        m_workspace.list(query, this, [this, page, pass = m_pass](std::vector<Row> rows) {
            if (pass == m_pass)
                takePage(page, std::move(rows));
        });
    }
}

void RecordsModel::takePage(int page, std::vector<Row> rows)
{
    m_asked.erase(page);
    m_current.insert(page);
    const int first = page * kPage;
    const int count = std::min(static_cast<int>(rows.size()), m_total - first);
    for (int i = 0; i < count; ++i) {
        Row& row = rows[static_cast<size_t>(i)];
        ListEntry entry = m_describe(row);
        m_held.insert_or_assign(first + i, Held{std::move(row), std::move(entry)});
    }
    letGoFarFrom(m_lookedAt);
    if (count > 0)
        Q_EMIT dataChanged(index(first), index(first + count - 1));
    m_loaded = true;
    Q_EMIT loaded();
}

void RecordsModel::takeFound(std::vector<Row> rows)
{
    beginResetModel();
    m_held.clear();
    m_total = static_cast<int>(rows.size());
    for (int i = 0; i < m_total; ++i) {
        Row& row = rows[static_cast<size_t>(i)];
        ListEntry entry = m_describe(row);
        m_held.emplace(i, Held{std::move(row), std::move(entry)});
    }
    endResetModel();
    m_fresh = false;
    m_loaded = true;
    Q_EMIT loaded();
}

void RecordsModel::letGoFarFrom(int page)
{
    if (m_listing.isSearch())
        return;
    m_held.erase(m_held.begin(), m_held.lower_bound((page - kPagesKept) * kPage));
    m_held.erase(m_held.lower_bound((page + kPagesKept + 1) * kPage), m_held.end());
}

const Row* RecordsModel::rowAt(int row) const
{
    const auto at = m_held.find(row);
    return at == m_held.end() ? nullptr : &at->second.row;
}

int RecordsModel::find(const QString& id) const
{
    const auto wanted = Id::fromText(id);
    for (const auto& [row, held] : m_held)
        if (wanted && held.row.id == *wanted)
            return row;
    return -1;
}

void RecordsModel::describeAgain()
{
    for (auto& [row, held] : m_held)
        held.entry = m_describe(held.row);
    if (!m_held.empty())
        Q_EMIT dataChanged(index(m_held.begin()->first), index(m_held.rbegin()->first));
}

int RecordsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_total;
}

QVariant RecordsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    m_lookedAt = index.row() / kPage;
    const auto at = m_held.find(index.row());
    if (!m_listing.isSearch() && (at == m_held.end() || !m_current.contains(m_lookedAt)))
        want(m_lookedAt);
    if (at == m_held.end())
        return {};
    const auto& [row, entry] = at->second;
    switch (role) {
    case RecordRole::Id:
        return row.id.toText();
    case RecordRole::Waiting:
        return row.waiting;
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return shownIn(entry, RecordRole::Title, m_workspace.now());
    case Qt::ToolTipRole:
        return shownIn(entry, RecordRole::ExactTime, m_workspace.now());
    default:
        return shownIn(entry, role, m_workspace.now());
    }
}

} // namespace karigar::views::admin
