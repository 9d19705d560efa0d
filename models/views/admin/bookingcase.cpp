// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/admin/bookingcase.h"

#include "models/views/core/reloader.h"

using namespace Qt::StringLiterals;

namespace karigar::views::admin {

namespace {
constexpr int kAuditShown = 200;
} // namespace

BookingCase::BookingCase(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_reloader(new Reloader(
          workspace, {Kind::Booking, Kind::Payment, Kind::LedgerEntry, Kind::AuditEntry},
          [this] { reload(); }, this))
{
}

void BookingCase::open(const Id& booking)
{
    m_id = booking;
    m_reloader->reloadNow();
}

void BookingCase::reload()
{
    const int pass = ++m_pass;
    if (m_id.isNull())
        return;
    m_workspace.find(Kind::Booking, m_id, this, [this, pass](const std::optional<Row>& row) {
        if (pass != m_pass)
            return;
        if (!row) {
            Q_EMIT missing();
            return;
        }
        m_booking = row->as<Booking>();
        loadPayment(pass);
    });
}

void BookingCase::loadPayment(int pass)
{
    m_workspace.find(Kind::Payment, m_booking.payment, this, [this, pass](const std::optional<Row>& row) {
        if (pass != m_pass)
            return;
        m_payment.reset();
        if (row)
            m_payment = row->as<Payment>();
        loadPeople(pass);
    });
}

void BookingCase::loadPeople(int pass)
{
    m_workspace.find(Kind::User, m_booking.customer, this, [this, pass](const std::optional<Row>& customer) {
        if (pass != m_pass)
            return;
        m_customer = customer ? customer->as<User>() : User();
        m_workspace.find(Kind::User, m_booking.artisan, this,
                         [this, pass](const std::optional<Row>& artisan) {
                             if (pass != m_pass)
                                 return;
                             m_artisan = artisan ? artisan->as<User>() : User();
                             loadLedger(pass);
                         });
    });
}

void BookingCase::loadLedger(int pass)
{
    Query query = Query::of(Kind::LedgerEntry);
    query.equal("booking", m_id).by("at").by("amount");
    m_workspace.list(query, this, [this, pass](const std::vector<Row>& rows) {
        if (pass != m_pass)
            return;
        m_ledger.clear();
        for (const Row& row : rows)
            m_ledger.push_back(row.as<LedgerEntry>());
        loadAudit(pass);
    });
}

void BookingCase::loadAudit(int pass)
{
    QStringList subjects{m_id.toText()};
    if (m_payment)
        subjects.append(m_payment->id.toText());
    Query query = Query::of(Kind::AuditEntry);
    query.oneOf("subject", subjects).by("at").first(kAuditShown);
    m_workspace.list(query, this, [this, pass](const std::vector<Row>& rows) {
        if (pass != m_pass)
            return;
        m_audit.clear();
        for (const Row& row : rows)
            m_audit.push_back(row.as<AuditEntry>());
        Q_EMIT loaded();
    });
}

} // namespace karigar::views::admin
