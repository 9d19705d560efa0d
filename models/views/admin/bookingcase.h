// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/auditentry.h"
#include "models/domain/records/booking.h"
#include "models/domain/records/ledgerentry.h"
#include "models/domain/records/payment.h"
#include "models/domain/records/user.h"
#include "models/views/core/workspace.h"

namespace karigar::views {
class Reloader;
}

namespace karigar::views::admin {

/// Everything the desk knows of one booking: its two people, its payment, the ledger lines and the audit.
/// Follows the cache. GUI thread; owned by its page.
class BookingCase : public QObject {
    Q_OBJECT
public:
    BookingCase(Workspace& workspace, QObject* parent);

    void open(const Id& booking);
    const Id& id() const { return m_id; }
    const Booking& booking() const { return m_booking; }
    const std::optional<Payment>& payment() const { return m_payment; }
    const User& customer() const { return m_customer; }
    const User& artisan() const { return m_artisan; }
    const std::vector<LedgerEntry>& ledger() const { return m_ledger; } ///< oldest first
    const std::vector<AuditEntry>& audit() const { return m_audit; }    ///< oldest first

Q_SIGNALS:
    void loaded();
    void missing();

private:
    void reload();
    void loadPayment(int pass);
    void loadPeople(int pass);
    void loadLedger(int pass);
    void loadAudit(int pass);

    Workspace& m_workspace;
    Reloader* m_reloader;
    Id m_id;
    Booking m_booking;
    std::optional<Payment> m_payment;
    User m_customer;
    User m_artisan;
    std::vector<LedgerEntry> m_ledger;
    std::vector<AuditEntry> m_audit;
    int m_pass = 0;
};

} // namespace karigar::views::admin
