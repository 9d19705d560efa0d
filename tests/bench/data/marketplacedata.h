// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/booking.h"
#include "models/domain/records/message.h"
#include "models/domain/records/notification.h"
#include "models/domain/records/payment.h"

namespace karigar::bench {

/// A synthetic marketplace of one busy artisan: the same `owner`, `now` and `size` give the same records,
/// byte for byte. Made of the real record structs, so documents are as long as documents are.
class MarketplaceData {
public:
    struct Record {
        Kind kind;
        Id id;
        QJsonObject doc;
    };

    /// `size` bookings or records, spread over the 21 months before `now` and the 3 after it.
    MarketplaceData(const Id& owner, Millis now, int size);

    int size() const { return m_size; }
    const Id& owner() const { return m_owner; }

    Booking booking(int n) const;
    /// The n-th of a mixture: 40 bookings, 40 messages, 12 notifications and 8 payments in a hundred.
    Record mixed(int n) const;
    /// The n-th of nothing but bookings.
    Record onlyBooking(int n) const;
    /// Services of the owner, one a workshop of the demo: what bookings are of.
    std::vector<Record> services() const;

    /// Bookings that wait for the owner's answer, none of them at the same time as another.
    std::vector<int> requests() const;
    /// What the command that answers needs beside the booking.
    Payment paymentOf(const Booking& booking) const;

private:
    Id id(const char* kind, int n) const;
    Millis startOf(int n) const;
    BookingState stateOf(int n) const;
    Message message(int n) const;
    Notification notification(int n) const;

    Id m_owner;
    Millis m_now;
    int m_size;
};

} // namespace karigar::bench
