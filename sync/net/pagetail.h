// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/error.h"
#include "models/domain/base/id.h"

#include <QByteArray>
#include <QString>

namespace karigar::sync {

/// What a page of changes says behind its changes (models/protocol/changes.h): enough to ask for the next one
/// while the cache is still busy with the changes themselves.
struct PageTail {
    qint64 cursor = 0;
    bool more = false;
    Millis serverTime = 0;
    QString generation;
    QString paymentsMode; ///< empty: the backend does not say
};

/// Looks at the end of the text only, when the changes come first as they do. Domain Protocol.
Result<PageTail> readPageTail(const QByteArray& text);

} // namespace karigar::sync
