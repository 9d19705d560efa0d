// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/admin/attention.h"

#include "models/domain/base/clock.h"
#include "models/domain/records/booking.h"
#include "models/views/core/reloader.h"
#include "models/views/core/timewords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace karigar::views::admin {

namespace {

constexpr Millis kHeldTooLong = 2 * kDay; // an authorisation lapses after three
constexpr Millis kLookedBack = 30 * kDay;
constexpr int kAtMost = 500; // of each sort; a desk with more has another problem

Query paymentsIn(PaymentState state, Millis since)
{
    Query query = Query::of(Kind::Payment);
    query.equal("state", QString(enumText(state)))
        .add("createdAt", Query::Compare::GreaterOrEqual, since)
        .by("createdAt", true)
        .first(kAtMost);
    return query;
}

Query bookingsThatCameToNothing(Millis since)
{
    using enum BookingState;
    QStringList states;
    for (const BookingState state : {Expired, Declined, Withdrawn, Cancelled})
        states.append(QString(enumText(state)));
    Query query = Query::of(Kind::Booking);
    query.oneOf("state", states)
        .add("createdAt", Query::Compare::GreaterOrEqual, since)
        .by("createdAt", true)
        .first(kAtMost);
    return query;
}

} // namespace

Attention::Attention(Workspace& workspace, QObject* parent)
    : RowsModel(parent)
    , m_workspace(workspace)
    , m_reloader(new Reloader(
          workspace, {Kind::Payment, Kind::Booking}, [this] { reload(); }, this))
{
    m_reloader->reloadNow();
}

void Attention::reload()
{
    const int pass = ++m_pass;
    const Millis now = m_workspace.now();
    m_workspace.list(paymentsIn(PaymentState::Authorized, now - kLookedBack), this,
                     [this, pass, now](std::vector<Row> rows) {
                         if (pass != m_pass)
                             return;
                         m_found.clear();
                         m_reasons.clear();
                         std::erase_if(rows, [now](const Row& row) {
                             return row.as<Payment>().authorizedAt > now - kHeldTooLong;
                         });
                         add(std::move(rows), Reason::HeldTooLong);
                         loadCapturedForNothing(pass);
                     });
}

void Attention::loadCapturedForNothing(int pass)
{
    const Query query = bookingsThatCameToNothing(m_workspace.now() - kLookedBack);
    m_workspace.list(query, this, [this, pass](const std::vector<Row>& bookings) {
        if (pass != m_pass)
            return;
        QStringList ids;
        for (const Row& row : bookings)
            ids.append(row.id.toText());
        Query captured = Query::of(Kind::Payment);
        captured.oneOf("booking", ids).equal("state", QString(enumText(PaymentState::Captured)));
        m_workspace.list(captured, this, [this, pass](std::vector<Row> rows) {
            if (pass != m_pass)
                return;
            add(std::move(rows), Reason::CapturedForNothing);
            loadFailed(pass);
        });
    });
}

void Attention::loadFailed(int pass)
{
    const Query query = paymentsIn(PaymentState::Released, m_workspace.now() - kLookedBack);
    m_workspace.list(query, this, [this, pass](std::vector<Row> rows) {
        if (pass != m_pass)
            return;
        std::erase_if(rows, [](const Row& row) { return !row.as<Payment>().captureWanted; });
        add(std::move(rows), Reason::CaptureFailed);
        m_loaded = true;
        setRows(m_found);
        Q_EMIT loaded();
    });
}

void Attention::add(std::vector<Row> payments, Reason reason)
{
    for (Row& row : payments) {
        m_reasons.insert(row.id, reason);
        m_found.push_back(std::move(row));
    }
}

QVariant Attention::present(const Row& row, int role) const
{
    struct Words {
        QString text;
        const char16_t* tone;
    };
    const auto words = [&]() -> Words {
        switch (reasonOf(row.id)) {
        case Reason::HeldTooLong:
            return {tr("Authorised for more than two days"), u"warn"};
        case Reason::CapturedForNothing:
            return {tr("Captured, but the booking came to nothing"), u"bad"};
        case Reason::CaptureFailed:
            return {tr("Could not be captured"), u"bad"};
        }
        return {};
    };
    const auto payment = row.as<Payment>();
    switch (role) {
    case RecordRole::Title:
        return words().text;
    case RecordRole::Subtitle:
        return u"%1 · %2"_s.arg(payment.customerName, payment.title);
    case RecordRole::Amount:
        return payment.amount.paise;
    case RecordRole::ExactTime:
        return exactWords(payment.createdAt);
    case RecordRole::Glyph:
        return u"warn"_s;
    case RecordRole::GlyphTone:
        return QString::fromUtf16(words().tone);
    default:
        return {};
    }
}

} // namespace karigar::views::admin
