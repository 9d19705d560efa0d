// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/shared/bookingrefunds.h"

#include "models/domain/commands/request_support.h"
#include "models/domain/rules/paymentsums.h"
#include "models/views/core/reloader.h"

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace karigar::views {

namespace {

Query of(Kind kind, const Id& booking)
{
    return Query::of(kind).equal("booking", booking);
}

template<class R>
std::vector<R> typed(const std::vector<Row>& rows)
{
    std::vector<R> records;
    for (const Row& row : rows)
        records.push_back(row.as<R>());
    return records;
}

} // namespace

BookingRefunds::BookingRefunds(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_reloader(new Reloader(
          workspace, {Kind::Booking, Kind::Payment, Kind::RefundRequest, Kind::Refund, Kind::Dispute},
          [this] { reload(); }, this))
{
}

void BookingRefunds::open(const Id& booking)
{
    if (booking != m_id) {
        m_id = booking;
        m_state = State::Loading;
        m_stories.clear();
        Q_EMIT changed();
    }
    m_reloader->reloadNow();
}

void BookingRefunds::reload()
{
    if (m_id.isNull())
        return;
    const int pass = ++m_pass;
    m_workspace.find(Kind::Booking, m_id, this, [this, pass](const std::optional<Row>& row) {
        if (pass != m_pass)
            return;
        if (!row) {
            m_state = State::Missing;
            Q_EMIT changed();
            return;
        }
        m_booking = row->as<Booking>();
        loadMoney(pass);
    });
}

void BookingRefunds::loadMoney(int pass)
{
    // Whichever comes last shows all of it at once.
    struct Parts {
        std::vector<Row> payments;
        std::vector<Row> requests;
        std::vector<Row> refunds;
        int missing = 4;
    };
    const auto parts = std::make_shared<Parts>();
    const auto finish = [this, pass, parts] {
        if (--parts->missing > 0 || pass != m_pass)
            return;
        m_payments = typed<Payment>(parts->payments);
        tellStories(parts->requests, parts->refunds);
        m_state = State::Ready;
        Q_EMIT changed();
    };
    const auto ask = [this, parts, finish](Kind kind, std::vector<Row> Parts::*part) {
        m_workspace.list(of(kind, m_id), this, [parts, finish, part](std::vector<Row> rows) {
            (*parts).*part = std::move(rows);
            finish();
        });
    };
    ask(Kind::Payment, &Parts::payments);
    ask(Kind::RefundRequest, &Parts::requests);
    ask(Kind::Refund, &Parts::refunds);
    m_workspace.list(Query::of(Kind::Dispute).equal("payment", m_booking.payment), this,
                     [this, pass, finish](const std::vector<Row>& rows) {
                         if (pass == m_pass)
                             m_disputes = typed<Dispute>(rows);
                         finish();
                     });
}

void BookingRefunds::tellStories(const std::vector<Row>& requests, const std::vector<Row>& refunds)
{
    m_stories.clear();
    for (const Row& row : requests)
        m_stories.push_back({row.as<RefundRequest>(), {}, row.waiting});
    for (const Row& row : refunds) {
        auto refund = row.as<Refund>();
        const auto asked = std::ranges::find_if(m_stories, [&](const RefundStory& story) {
            return !refund.request.isNull() && story.request && story.request->id == refund.request;
        });
        if (asked == m_stories.end()) {
            m_stories.push_back({std::nullopt, {std::move(refund)}, row.waiting});
            continue;
        }
        asked->waiting = asked->waiting || row.waiting;
        asked->refunds.push_back(std::move(refund));
    }
    for (RefundStory& story : m_stories)
        std::ranges::stable_sort(story.refunds, {}, &Refund::createdAt);
    std::ranges::stable_sort(m_stories, std::ranges::greater(), &RefundStory::at);
}

const RefundStory* BookingRefunds::openStory() const
{
    const auto found = std::ranges::find_if(m_stories, [](const RefundStory& story) {
        return story.request && karigar::isOpen(story.request->state);
    });
    return found == m_stories.end() ? nullptr : &*found;
}

const RefundStory* BookingRefunds::storyOf(const Id& request) const
{
    const auto found = std::ranges::find_if(
        m_stories, [&](const RefundStory& story) { return story.request && story.request->id == request; });
    return found == m_stories.end() ? nullptr : &*found;
}

QString BookingRefunds::method() const
{
    const auto main = std::ranges::find(m_payments, m_booking.payment, &Payment::id);
    return main == m_payments.end() ? QString() : main->method;
}

Money BookingRefunds::left() const
{
    Money left;
    for (const Payment& payment : m_payments)
        left += refundable(payment);
    return left;
}

Money BookingRefunds::disputed() const
{
    Money disputed;
    for (const Payment& payment : m_payments)
        disputed += payment.disputed;
    return disputed;
}

} // namespace karigar::views
