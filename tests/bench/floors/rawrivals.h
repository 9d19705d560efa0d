// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

/// The last seats as one would write it by hand on the driver alone: for each customer one transaction that
/// reads what a hold reads, and writes what it writes while there are seats, in tables that are there
/// already. The documents are given; nothing is decided but the seats.
namespace karigar::bench::floors {

struct RawHold {
    std::string customer;
    std::string device;
    std::string booking;
    std::string payment;
    std::string audit;
};

struct RawRivals {
    std::string service;
    std::string artisan;
    std::string occupancy;
    int seats = 0;
    long long calendarLock = 0;
    // Documents of one booking that went through.
    std::string bookingDoc;
    std::string paymentDoc;
    std::string occupancyDoc;
    std::string auditDoc;
    std::string outcome;
    std::string refusal;
    std::vector<RawHold> holds;
};

struct RawResult {
    double ms = 0;
    int sold = 0;
};

/// One connection, one transaction for so many customers.
RawResult rivalsOnSqlite(const std::string& path, const RawRivals& rivals, size_t perCommit);
/// So many connections, in pipeline mode, one transaction a customer.
RawResult rivalsOnPostgres(const std::string& dsn, const RawRivals& rivals, int connections);

} // namespace karigar::bench::floors
