// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/history/historymodel.h"

#include "models/views/core/entryroles.h"
#include "models/views/core/querymatch.h"
#include "models/views/core/reloader.h"
#include "models/views/history/historyentry.h"
#include "models/views/shared/paymentbook.h"

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace karigar::views {

namespace {

// After a change of the cache at most so many rows are read again at once; what lay below comes back as it
// is scrolled to.
constexpr int kMostReread = 1000;

QSet<Kind> kindsOf(HistoryOf of)
{
    if (of == HistoryOf::Bookings)
        return {Kind::Booking};
    return {Kind::Payment, Kind::Refund, Kind::Settlement, Kind::Dispute};
}

} // namespace

HistoryModel::HistoryModel(Workspace& workspace, const HistoryScope& scope, QObject* parent)
    : RowsModel(parent)
    , m_workspace(workspace)
    , m_scope(scope)
    , m_reloader(new Reloader(
          workspace, kindsOf(scope.of), [this] { reload(); }, this))
    , m_payments(new PaymentBook(workspace, this))
{
    connect(m_payments, &PaymentBook::learned, this, [this] {
        if (size() > 0)
            Q_EMIT dataChanged(index(0), index(size() - 1), {RecordRole::Note});
    });
}

void HistoryModel::show(const HistoryFilter& filter)
{
    m_filter = filter;
    m_filter.text = m_filter.text.trimmed();
    m_fresh = true;
    m_reloader->reloadNow();
}

void HistoryModel::reload()
{
    m_sources = historySources(m_scope, m_filter, m_workspace.now());
    if (isSearch())
        return searchInstead(++m_pass);
    startOver(m_fresh ? kPage : std::clamp(size(), kPage, kMostReread));
    m_fresh = false;
}

void HistoryModel::startOver(int wanted)
{
    const int pass = ++m_pass;
    m_wanted = wanted;
    m_parts.clear();
    m_merged.clear();
    m_correctedTo.clear();
    m_cut = false;
    for (const HistorySource& source : m_sources)
        m_parts.push_back({source, {}, 0, false, false});
    countAll(pass);
    merge(pass);
}

void HistoryModel::countAll(int pass)
{
    const auto left = std::make_shared<size_t>(m_sources.size());
    const auto sum = std::make_shared<qint64>(0);
    for (const HistorySource& source : m_sources)
        m_workspace.count(source.query, this, [this, pass, left, sum](qint64 count) {
            if (pass != m_pass)
                return;
            *sum += count;
            if (--*left > 0)
                return;
            m_total = static_cast<int>(*sum);
            if (m_loaded)
                Q_EMIT loaded();
        });
    if (m_sources.empty())
        m_total = 0;
}

void HistoryModel::ask(Part& part, int pass)
{
    part.asked = true;
    Query query = part.source.query;
    query.offset = part.fetched;
    query.first(kPage);
    const size_t at = static_cast<size_t>(&part - m_parts.data());
    m_workspace.list(query, this, [this, at, pass](std::vector<Row> rows) {
        if (pass != m_pass)
            return;
        Part& answered = m_parts[at];
        answered.asked = false;
        answered.fetched += static_cast<int>(rows.size());
        answered.ended = std::ssize(rows) < kPage;
        std::ranges::move(rows, std::back_inserter(answered.ahead));
        merge(pass);
    });
}

Millis HistoryModel::timeOf(const Part& part, const Row& row) const
{
    return row.doc.value(part.source.at).toInteger();
}

HistoryModel::Part* HistoryModel::newest()
{
    Part* best = nullptr;
    for (Part& part : m_parts)
        if (!part.ahead.empty() &&
            (!best || timeOf(part, part.ahead.front()) > timeOf(*best, best->ahead.front())))
            best = &part;
    return best;
}

// The newest row of all is known only while every part that has more shows its own newest.
void HistoryModel::merge(int pass)
{
    while (std::ssize(m_merged) < m_wanted) {
        bool complete = true;
        for (Part& part : m_parts) {
            if (!part.ahead.empty() || part.ended)
                continue;
            complete = false;
            if (!part.asked)
                ask(part, pass);
        }
        if (!complete)
            return;
        Part* part = newest();
        if (!part)
            break;
        m_kinds.insert(part->ahead.front().id, part->source.query.kind);
        m_merged.push_back(std::move(part->ahead.front()));
        part->ahead.pop_front();
    }
    publish();
}

void HistoryModel::publish()
{
    m_entries.clear();
    m_loaded = true;
    setRows(m_merged);
    Q_EMIT loaded();
    if (std::exchange(m_shownPass, m_pass) != m_pass)
        Q_EMIT renewed();
}

void HistoryModel::searchInstead(int pass)
{
    QSet<Kind> kinds;
    for (const HistorySource& source : m_sources)
        kinds.insert(source.query.kind);
    m_workspace.search(m_filter.text, kinds, kFound, this, [this, pass](SearchResult result) {
        if (pass != m_pass)
            return;
        m_fresh = false;
        m_parts.clear();
        m_correctedTo = result.correctedTo;
        m_cut = std::ssize(result.hits) >= kFound;
        std::vector<std::pair<Millis, Row>> found;
        for (SearchHit& hit : result.hits)
            for (const HistorySource& source : m_sources)
                if (source.query.kind == hit.kind && matches(source.query, hit.row.doc)) {
                    m_kinds.insert(hit.row.id, hit.kind);
                    found.emplace_back(hit.row.doc.value(source.at).toInteger(), std::move(hit.row));
                    break;
                }
        std::ranges::stable_sort(found, std::greater(), &std::pair<Millis, Row>::first);
        m_merged.clear();
        for (auto& [at, row] : found)
            m_merged.push_back(std::move(row));
        m_total = static_cast<int>(m_merged.size());
        publish();
    });
}

bool HistoryModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && !isSearch() &&
           std::ranges::any_of(m_parts, [](const Part& part) { return !part.ended || !part.ahead.empty(); });
}

void HistoryModel::fetchMore(const QModelIndex& parent)
{
    // While a page is on its way, the same wish is not a second one.
    if (parent.isValid() || std::ssize(m_merged) < m_wanted)
        return;
    m_wanted += kPage;
    merge(m_pass);
}

QVariant HistoryModel::present(const Row& row, int role) const
{
    auto known = m_entries.constFind(row.id);
    if (known == m_entries.constEnd())
        known = m_entries.insert(row.id, historyEntry(m_kinds.value(row.id), row, m_scope.side));
    if (role == RecordRole::Note && m_scope.of == HistoryOf::Bookings)
        return joinedWords(known->note, m_payments->wordsOf(row.id));
    return shownIn(*known, role, m_workspace.now());
}

} // namespace karigar::views
