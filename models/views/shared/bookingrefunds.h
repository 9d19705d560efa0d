// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/booking.h"
#include "models/domain/records/dispute.h"
#include "models/domain/records/payment.h"
#include "models/domain/records/refund.h"
#include "models/domain/records/refundrequest.h"
#include "models/views/core/workspace.h"

namespace karigar::views {

class Reloader;

/// A request with what was sent for it, or a refund that nobody asked for.
struct RefundStory {
    std::optional<RefundRequest> request;
    std::vector<Refund> refunds; ///< oldest first
    bool waiting = false;        ///< something about it has not reached the backend

    Millis at() const { return request ? request->createdAt : refunds.front().createdAt; }
};

/// Everything about money that went or goes back for one booking. Follows the cache. Disputes are the desk's
/// to see; others find none. GUI thread; owned by its page.
class BookingRefunds : public QObject {
    Q_OBJECT
public:
    enum class State { Loading, Ready, Missing };

    BookingRefunds(Workspace& workspace, QObject* parent);

    void open(const Id& booking);
    State state() const { return m_state; }
    const Id& id() const { return m_id; }
    const Booking& booking() const { return m_booking; }
    const std::vector<Payment>& payments() const { return m_payments; }
    const std::vector<RefundStory>& stories() const { return m_stories; } ///< newest first
    const std::vector<Dispute>& disputes() const { return m_disputes; }
    /// The request that still waits for somebody, or null.
    const RefundStory* openStory() const;
    const RefundStory* storyOf(const Id& request) const;
    /// How it was paid, as the gateway calls it.
    QString method() const;
    /// What could still go back, and what a bank contests.
    Money left() const;
    Money disputed() const;

Q_SIGNALS:
    void changed();

private:
    void reload();
    void loadMoney(int pass);
    void tellStories(const std::vector<Row>& requests, const std::vector<Row>& refunds);

    Workspace& m_workspace;
    Reloader* m_reloader;
    Id m_id;
    State m_state = State::Loading;
    Booking m_booking;
    std::vector<Payment> m_payments;
    std::vector<RefundStory> m_stories;
    std::vector<Dispute> m_disputes;
    int m_pass = 0;
};

} // namespace karigar::views
