// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/history/historypicks.h"

#include "models/domain/records/booking.h"
#include "models/views/core/timewords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace karigar::views {

namespace {

constexpr int kLookedAt = 200;
constexpr size_t kOffered = 12;

HistoryPick pickOf(const Booking& booking, PickOf of)
{
    switch (of) {
    case PickOf::Service:
        return {booking.service, booking.serviceTitle};
    case PickOf::Customer:
        return {booking.customer, booking.customerName};
    case PickOf::Artisan:
        return {booking.artisan, booking.artisanName};
    case PickOf::Booking:
        return {booking.id, u"%1, %2"_s.arg(booking.serviceTitle,
                                            spanWords(booking.startAt, booking.endAt, booking.zone))};
    }
    return {};
}

// A booking is also found by its other words; only names that hold what was typed are offered. A search that
// had to correct a word ("potery") has no such names, and then offers what it found.
std::vector<HistoryPick> named(const std::vector<HistoryPick>& found, const QString& words)
{
    std::vector<HistoryPick> close;
    std::ranges::copy_if(found, std::back_inserter(close), [&](const HistoryPick& pick) {
        return pick.name.contains(words, Qt::CaseInsensitive);
    });
    if (close.empty())
        close = found;
    if (close.size() > kOffered)
        close.resize(kOffered);
    return close;
}

} // namespace

void findPicks(Workspace& workspace, PickOf of, const QString& words, QObject* receiver,
               std::function<void(std::vector<HistoryPick>)> then)
{
    const auto answer = [of, words = words.trimmed(), then = std::move(then)](const auto& rows) {
        std::vector<HistoryPick> found;
        for (const Row& row : rows) {
            HistoryPick pick = pickOf(row.template as<Booking>(), of);
            if (!pick.id.isNull() && std::ranges::find(found, pick.id, &HistoryPick::id) == found.end())
                found.push_back(std::move(pick));
        }
        then(named(found, words));
    };
    if (words.trimmed().isEmpty()) {
        Query latest = Query::of(Kind::Booking);
        latest.by("createdAt", true).first(kLookedAt);
        workspace.list(latest, receiver, [answer](const std::vector<Row>& rows) { answer(rows); });
        return;
    }
    workspace.search(words, {Kind::Booking}, kLookedAt, receiver, [answer](const SearchResult& result) {
        std::vector<Row> rows;
        for (const SearchHit& hit : result.hits)
            rows.push_back(hit.row);
        answer(rows);
    });
}

} // namespace karigar::views
