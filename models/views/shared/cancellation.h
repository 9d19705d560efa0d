// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/booking.h"
#include "models/domain/records/payment.h"
#include "models/domain/rules/machine.h"
#include "models/views/core/workspace.h"

namespace karigar::views {

class Reloader;

/// What cancelling one booking would do, for the person who may: the exact refund before it is confirmed, and
/// the command that carries the amount they saw. Follows the cache. GUI thread; owned by its panel.
class Cancellation : public QObject {
    Q_OBJECT
public:
    /// What happens to the money when that many seats are given up now.
    struct Preview {
        Money paid;
        Money back;
        Money kept;
        QString arrival; ///< one sentence about when the money comes; empty when none does
        QString effect;  ///< what else happens, in one sentence or two
    };

    Cancellation(Workspace& workspace, Party party, QObject* parent);

    void open(const Id& booking);
    const Booking& booking() const { return m_booking; }
    Party party() const { return m_party; }
    /// Whether this party may cancel this booking now.
    static bool offers(const Booking& booking, Party party, Millis now);
    /// Whether a part of the group can be cancelled.
    bool canSplit() const;
    Preview preview(int seats) const;

    /// All seats: the booking; fewer: a part of it. `shown` is the refund that the person read.
    void cancel(int seats, EndReason code, const QString& reason, Money shown);

Q_SIGNALS:
    void changed();
    void done(const QString& words);
    void failed(const karigar::Error& error);

private:
    void reload();
    QString arrivalWords(Money back) const;
    QString effectWords(int seats) const;

    Workspace& m_workspace;
    Reloader* m_reloader;
    Party m_party;
    Id m_id;
    Booking m_booking;
    std::vector<Payment> m_payments;
    int m_pass = 0;
};

} // namespace karigar::views
