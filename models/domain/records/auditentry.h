// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/fields.h"
#include "models/domain/records/kind.h"

namespace karigar {

/// One command that changed something, for the operations desk; never edited.
struct AuditEntry {
    static constexpr Kind kKind = Kind::AuditEntry;
    static KindSpec spec();

    Id id;
    Id actor; ///< null: the marketplace itself
    QString command;
    QString subject; ///< id of what it was about
    QString outcome; ///< "ok" or the code of the refusal
    Millis at = 0;
    QJsonObject unknown;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("id", s.id);
        v("actor", s.actor);
        v("command", s.command);
        v("subject", s.subject);
        v("outcome", s.outcome);
        v("at", s.at);
    }
    bool operator==(const AuditEntry&) const = default;
};

} // namespace karigar
