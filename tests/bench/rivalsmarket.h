// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/store/commandexecutor.h"
#include "tests/bench/floors/rawrivals.h"

namespace karigar::bench {

/// An artisan who is open, a workshop with a few seats, and a thousand customers who want them, in a store.
class RivalsMarket {
public:
    static constexpr int kCustomers = 1000;
    static constexpr int kSeats = 20;

    explicit RivalsMarket(backend::Store& store);

    /// All customers ask for a seat of the same hour, a new one each round. Milliseconds until the last of
    /// them is answered. Ends the program unless exactly the seats there are were sold.
    double rush();
    /// The same as plain text, for the floor: seeds once more what the last rush read and wrote.
    floors::RawRivals raw();

private:
    void seedCustomers();
    Millis startOf(int round) const;
    int bookingsAt(Millis start);
    QByteArray textOf(Kind kind, const Id& id);

    backend::Store& m_store;
    SystemClock m_clock;
    backend::CommandExecutor m_executor;
    Id m_artisan;
    Id m_service;
    std::vector<Id> m_customers;
    int m_round = 0;
    qint64 m_number = 0;
    Id m_won; ///< a booking that went through
};

} // namespace karigar::bench
