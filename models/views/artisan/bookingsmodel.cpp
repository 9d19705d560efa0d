// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/artisan/bookingsmodel.h"

#include "models/views/artisan/bookinglook.h"
#include "models/views/core/reloader.h"
#include "models/views/core/timewords.h"
#include "models/views/shared/paymentbook.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace karigar::views::artisan {

namespace {
// More than anyone scrolls through; search reaches the rest.
constexpr int kShown = 500;
// A first screenful and some; scrolling brings more.
constexpr int kAtOnce = 50;
} // namespace

BookingsModel::BookingsModel(Workspace& workspace, QObject* parent)
    : RowsModel(parent)
    , m_workspace(workspace)
    , m_reloader(new Reloader(
          workspace, {Kind::Booking}, [this] { reload(); }, this))
    , m_payments(new PaymentBook(workspace, this))
    , m_wanted(kAtOnce)
{
    connect(m_payments, &PaymentBook::learned, this, [this] {
        if (size() > 0)
            Q_EMIT dataChanged(index(0), index(size() - 1));
    });
    m_reloader->reloadNow();
}

void BookingsModel::setFilter(Filter filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    m_wanted = kAtOnce;
    reload();
}

void BookingsModel::setText(const QString& text)
{
    if (m_text == text.trimmed())
        return;
    m_text = text.trimmed();
    reload();
}

bool BookingsModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_text.isEmpty() && size() == m_wanted && m_wanted < kShown;
}

void BookingsModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    m_wanted = std::min(2 * m_wanted, kShown);
    reload();
}

bool BookingsModel::isCut() const
{
    return size() == kShown;
}

QStringList BookingsModel::states() const
{
    using enum BookingState;
    const auto named = [](std::initializer_list<BookingState> states) {
        QStringList names;
        for (const BookingState state : states)
            names.append(QString(enumText(state)));
        return names;
    };
    switch (m_filter) {
    case Filter::NeedsAnswer:
        return named({Requested});
    case Filter::Upcoming:
        return named({Confirmed});
    case Filter::Past:
        return named({Completed, NoShow, Cancelled, Declined, Expired, Withdrawn});
    }
    return {};
}

void BookingsModel::reload()
{
    const int pass = ++m_pass;
    if (!m_text.isEmpty()) {
        searchInstead(pass);
        return;
    }
    Query query = Query::of(Kind::Booking);
    query.equal("artisan", m_workspace.person().id);
    query.oneOf("state", states());
    const bool ahead = m_filter == Filter::NeedsAnswer || m_filter == Filter::Upcoming;
    query.by(m_filter == Filter::NeedsAnswer ? "decideBy" : "startAt", !ahead).first(m_wanted);
    m_workspace.list(query, this, [this, pass](std::vector<Row> rows) {
        if (pass == m_pass)
            take(std::move(rows));
    });
}

void BookingsModel::searchInstead(int pass)
{
    m_workspace.search(m_text, {Kind::Booking}, kShown, this, [this, pass](SearchResult result) {
        if (pass != m_pass)
            return;
        const QStringList wanted = states();
        std::vector<Row> rows;
        for (SearchHit& hit : result.hits) {
            const auto booking = hit.row.as<Booking>();
            const bool fits = booking.artisan == m_workspace.person().id &&
                              wanted.contains(QString(enumText(booking.state)));
            if (fits)
                rows.push_back(std::move(hit.row));
        }
        take(std::move(rows));
    });
}

void BookingsModel::take(std::vector<Row> rows)
{
    m_bookings.clear();
    setRows(std::move(rows));
    m_loaded = true;
    Q_EMIT loaded();
}

QVariant BookingsModel::present(const Row& row, int role) const
{
    auto known = m_bookings.constFind(row.id);
    if (known == m_bookings.constEnd())
        known = m_bookings.insert(row.id, row.as<Booking>());
    const Booking& booking = *known;
    const Millis now = m_workspace.now();
    switch (role) {
    case RecordRole::Title:
    case RecordRole::Person:
        return booking.customerName;
    case RecordRole::Subtitle:
        return joinedWords(u"%1 · %2"_s.arg(booking.serviceTitle, seatsWords(booking.seats)),
                           m_payments->wordsOf(booking.id));
    case RecordRole::Note:
        return timeWithZone(booking);
    case RecordRole::Time:
        return relativeWords(booking.startAt, now);
    case RecordRole::ExactTime:
        return exactWords(booking.startAt, booking.zone);
    case RecordRole::Amount:
        return booking.total.paise;
    case RecordRole::ChipText:
        if (booking.state == BookingState::Requested)
            return deadlineWords(booking.decideBy, now);
        return bookingLook(booking, now).text;
    case RecordRole::ChipIcon:
        return bookingLook(booking, now).icon;
    case RecordRole::ChipTone:
        return bookingLook(booking, now).tone;
    default:
        return {};
    }
}

} // namespace karigar::views::artisan
