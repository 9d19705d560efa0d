// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/id.h"

#include <QJsonObject>
#include <QSet>
#include <span>
#include <vector>

namespace karigar {

/// Every kind of record. The numbers are stored in feeds and search rows: append, never renumber.
enum class Kind {
    User = 1,
    ArtisanProfile = 2,
    PortfolioItem = 3,
    Service = 4,
    Availability = 5,
    Occupancy = 6,
    Booking = 7,
    Payment = 8,
    LedgerEntry = 9,
    Channel = 10,
    Message = 11,
    ReadMarker = 12,
    Notification = 13,
    Review = 14,
    Attachment = 15,
    PlatformStats = 16,
    Favourite = 17,
    AuditEntry = 18,
    ChangeRequest = 19,
    WaitlistEntry = 20,
    BusySource = 21,
    Delivery = 22,
    RefundRequest = 23,
    Refund = 24,
    Invoice = 25,
    InvoiceSeries = 26,
    TaxProfile = 27,
    Settlement = 28,
    Dispute = 29,
    CalendarFeed = 30,
};

/// A column that queries need: a name for a JSON path of the document, such as "$.startAt". The stores index
/// the expression over the document, so a column costs nothing until an index holds it
/// (docs/adr/0002-documents.md).
struct ColumnSpec {
    const char* name;
    const char* path;
};

/// An index over generated columns, in order. `seq` and `id` may be named too.
struct IndexSpec {
    const char* name;
    std::vector<const char*> columns;
};

/// What the stores need to know of a kind. Each kind defines its own in records/<kind>.cpp.
struct KindSpec {
    Kind kind;
    const char* table; ///< also the kind's name on the wire
    std::vector<ColumnSpec> columns;
    std::vector<IndexSpec> indexes;
    /// JSON paths whose text is searched; title matches weigh more than body matches. Empty: not searchable.
    std::vector<const char*> titlePaths;
    std::vector<const char*> bodyPaths;
    /// Who may see this document; see audience.h. Called by the backend only.
    void (*audiences)(const QJsonObject& doc, QSet<QString>& out);
};

/// All kinds, ordered by number.
std::span<const KindSpec> allKinds();
const KindSpec& kindSpec(Kind kind);
/// Null for a name that this version does not know.
const KindSpec* kindSpecByName(QStringView name);

/// Audiences are strings in the feed: the public catalogue, the operations desk, or one user.
QString catalogueAudience();
QString operationsAudience();
QString userAudience(const Id& user);

} // namespace karigar
