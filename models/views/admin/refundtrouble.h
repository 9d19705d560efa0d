// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/shared/bookingrefunds.h"

namespace karigar::views::admin {

/// One refund on its way, and what may be done when it needs a person. Follows the cache. GUI thread; owned
/// by its page.
class RefundTrouble : public QObject {
    Q_OBJECT
public:
    RefundTrouble(Workspace& workspace, QObject* parent);

    void open(const Id& refund);
    const Refund& refund() const { return m_refund; }
    const BookingRefunds& money() const { return *m_money; }
    /// The story that this refund is part of.
    const RefundStory* story() const;
    /// Failed ones of the same payment that a refund made at the gateway may stand for.
    std::vector<Refund> replaceable() const;
    /// Its bank contests the payment: nothing may be sent again.
    bool isContested() const;

Q_SIGNALS:
    void loaded();
    void missing();

private:
    void reload();
    void tell();

    Workspace& m_workspace;
    Reloader* m_reloader;
    BookingRefunds* m_money;
    Id m_id;
    Refund m_refund;
    int m_pass = 0;
};

} // namespace karigar::views::admin
