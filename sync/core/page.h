// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace karigar::sync {

/// One page of the feed on its way to the cache. The text stays as it came; only its end was looked at.
struct Page {
    QByteArray text;        ///< JSON as in models/protocol/changes.h, decompressed
    qint64 cursor = 0;      ///< what to ask with next
    bool more = false;      ///< the feed goes on
    int changes = 0;        ///< roughly, for showing progress
    QString generation;     ///< which feed this is; empty when the backend does not say
    QString paymentsMode{}; ///< whether real money moves there: live, test, sandbox or off

    bool operator==(const Page&) const = default;
};

} // namespace karigar::sync
