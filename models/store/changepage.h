// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/error.h"
#include "models/domain/records/kind.h"

#include <functional>

namespace karigar::store {

/// One entry of a page; views into it. No document: gone or no longer visible.
struct PageChange {
    Kind kind;
    qint64 seq = 0;
    std::string_view id;
    std::string_view doc; ///< the document as it was sent, empty when there is none
};

/// What a page says besides its changes.
struct PageFooter {
    qint64 cursor = 0;
    bool more = false;
    qint64 settled = 0;
    Millis serverTime = 0;
};

/// The parser reads this far beyond the end of a page.
inline constexpr qsizetype kPagePadding = 64;

/// Reads a page of the change feed (models/protocol/changes.h) front to back without building a tree. Kinds
/// that this version does not know are passed over. A malformed page is a Protocol error; changes before the
/// fault have been handed over by then, so apply them in a transaction. Stops at the first error of `apply`.
Result<PageFooter> readPage(const QByteArray& page,
                            const std::function<Result<void>(const PageChange&)>& apply);

} // namespace karigar::store
