// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/fields.h"
#include "models/domain/records/kind.h"

#include <array>

namespace karigar {

/// The automatic messages of a channel.
enum class AutomaticText { None, Confirmed, Completed, Cancelled, Reminder };

template<>
struct EnumNames<AutomaticText> {
    static constexpr std::array table{
        EnumName<AutomaticText>{AutomaticText::None, QLatin1String("none")},
        EnumName<AutomaticText>{AutomaticText::Confirmed, QLatin1String("confirmed")},
        EnumName<AutomaticText>{AutomaticText::Completed, QLatin1String("completed")},
        EnumName<AutomaticText>{AutomaticText::Cancelled, QLatin1String("cancelled")},
        EnumName<AutomaticText>{AutomaticText::Reminder, QLatin1String("reminder")},
    };
};

/// An attached file.
struct FileRef {
    QString sha; ///< SHA-256, lower-case hex
    QString name;
    QString mime;
    qint64 size = 0;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("sha", s.sha);
        v("name", s.name);
        v("mime", s.mime);
        v("size", s.size);
    }
    bool operator==(const FileRef&) const = default;
};

/// One message. `author` is null for automatic ones.
struct Message {
    static constexpr Kind kKind = Kind::Message;
    static KindSpec spec();

    Id id;
    Id channel;
    Id artisan;
    Id customer;
    Id author;
    QString text;
    AutomaticText automatic =
        AutomaticText::None; ///< which automatic text, so that each reader sees their own language
    std::vector<FileRef> files;
    Millis sentAt = 0;
    QJsonObject unknown;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("id", s.id);
        v("channel", s.channel);
        v("artisan", s.artisan);
        v("customer", s.customer);
        v("author", s.author);
        v("text", s.text);
        v("automatic", s.automatic);
        v("files", s.files);
        v("sentAt", s.sentAt);
    }
    bool operator==(const Message&) const = default;
};

} // namespace karigar
