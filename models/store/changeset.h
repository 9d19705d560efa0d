// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/kind.h"

namespace karigar::store {

/// Which records a commit may have changed. Beyond a limit the ids are dropped and it says so.
struct ChangeSet {
    static constexpr qsizetype kMaxIds = 1000;

    QSet<Kind> kinds;
    QSet<Id> ids;
    bool wholesale = false; ///< too much to name; reload
    bool outbox = false;    ///< the outbox or the tray changed

    bool isEmpty() const { return kinds.isEmpty() && !wholesale && !outbox; }
    void add(Kind kind, std::string_view id)
    {
        kinds.insert(kind);
        if (wholesale)
            return;
        if (const auto parsed =
                Id::fromText(QString::fromLatin1(id.data(), static_cast<qsizetype>(id.size()))))
            ids.insert(*parsed);
        if (ids.size() > kMaxIds) {
            ids.clear();
            wholesale = true;
        }
    }
};

} // namespace karigar::store
