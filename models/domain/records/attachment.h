// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/fields.h"
#include "models/domain/records/kind.h"

namespace karigar {

/// What the marketplace knows of an uploaded file; the bytes are stored by SHA-256. The id is derived from
/// that.
struct Attachment {
    static constexpr Kind kKind = Kind::Attachment;
    static KindSpec spec();

    Id id;
    QString sha;
    Id owner;
    QString mime;
    qint64 size = 0;   ///< bytes
    bool open = false; ///< part of the public catalogue
    bool desk = false; ///< readable by admins: it was shown to them
    Id channel;        ///< readable by its two people
    Millis at = 0;
    QJsonObject unknown;

    static Id idFor(const Id& owner, const QString& sha)
    {
        return Id::derive(owner, QStringLiteral("attachment:") + sha);
    }

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("id", s.id);
        v("sha", s.sha);
        v("owner", s.owner);
        v("mime", s.mime);
        v("size", s.size);
        v("open", s.open);
        v("desk", s.desk);
        v("channel", s.channel);
        v("at", s.at);
    }
    bool operator==(const Attachment&) const = default;
};

} // namespace karigar
