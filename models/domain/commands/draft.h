// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/clock.h"
#include "models/domain/commands/facts.h"
#include "models/domain/records/notification.h"

#include <map>

namespace karigar {

/// Who issues a command. `user` is null for the marketplace itself (payment news, deadlines).
struct Actor {
    Id user;
    bool artisan = false;
    bool admin = false;

    bool isSystem() const { return user.isNull(); }
    bool operator==(const Actor&) const = default;
};

/// What a command runs under. `now` is the instant that decides deadlines: the backend's clock there, the
/// client's estimate of it here. `saidAt` is when the person acted, never after `now`.
struct CommandContext {
    Id command; ///< seeds the ids of what the command creates, so both sides create the same records
    Actor actor;
    Millis now = 0;
    Millis saidAt = 0;
};

/// One changed record; no document means the record is gone.
struct RecordChange {
    Kind kind;
    Id id;
    std::optional<QJsonObject> doc;

    bool operator==(const RecordChange&) const = default;
};

/// Work that follows from a command and that only the backend does: a job row of the same transaction.
/// `key` makes a job unique: a second effect with the same key replaces the first one's due time.
struct Effect {
    QString type; ///< "payment.capture", "payment.watch", "booking.expire", ...
    QString key;
    QJsonObject args;
    Millis dueAt = 0;

    bool operator==(const Effect&) const = default;
};

struct Changes {
    std::vector<RecordChange> records;
    std::vector<Effect> effects;

    bool operator==(const Changes&) const = default;
};

/// A command's working copy: reads go to the facts, writes stay here and are seen by later reads of the same
/// command. Lives for one command; the caller writes `changes()` in the transaction the facts were read in.
class Draft {
public:
    Draft(Facts& facts, const CommandContext& context);

    const CommandContext& context() const { return m_context; }
    const Actor& actor() const { return m_context.actor; }
    Millis now() const { return m_context.now; }
    /// A new record's id, the same on client and backend.
    Id newId(QStringView label) const { return idUnder(m_context.command, label); }
    /// The same below another parent: once for a command, although their clocks differ.
    Id idUnder(const Id& parent, QStringView label) const;

    /// The record, or the error "not_found".
    template<class R>
    Result<R> get(const Id& id)
    {
        KARIGAR_TRY(auto found, find<R>(id));
        if (!found)
            return std::unexpected(missing(R::kKind));
        return std::move(*found);
    }
    template<class R>
    Result<std::optional<R>> find(const Id& id)
    {
        KARIGAR_TRY(auto doc, document(R::kKind, id));
        if (!doc)
            return std::optional<R>();
        KARIGAR_TRY(auto record, fromJson<R>(*doc));
        return std::optional<R>(std::move(record));
    }
    /// Lists see what this command has put, because each row is looked up again; rows that no longer match
    /// stay.
    template<class R>
    Result<std::vector<R>> list(const Query& query)
    {
        KARIGAR_TRY(auto docs, documents(query));
        std::vector<R> records;
        for (const QJsonObject& doc : docs) {
            KARIGAR_TRY(auto record, fromJson<R>(doc));
            records.push_back(std::move(record));
        }
        return records;
    }
    template<class R>
    void put(const R& record)
    {
        putDocument(R::kKind, record.id, toJson(record));
    }
    template<class R>
    void erase(const Id& id)
    {
        putDocument(R::kKind, id, std::nullopt);
    }

    void effect(QLatin1String type, const QString& key, const QJsonObject& args, Millis dueAt = 0);
    /// Tells a person, and by mail where the table says so (rules/mailtable.h). Who does it is not told, but
    /// may get the mail.
    void notify(const Id& user, Topic topic, const Id& subject, const QStringList& args = {});

    /// Seats of this artisan may be free now; once the command is done, who waits for them is asked.
    void freeSeatsOf(const Id& artisan);
    const std::vector<Id>& freedArtisans() const { return m_freed; }

    Changes takeChanges();

private:
    Result<std::optional<QJsonObject>> document(Kind kind, const Id& id);
    Result<std::vector<QJsonObject>> documents(const Query& query);
    void putDocument(Kind kind, const Id& id, std::optional<QJsonObject> doc);
    static Error missing(Kind kind);

    Facts& m_facts;
    CommandContext m_context;
    std::map<std::pair<Kind, Id>, std::optional<QJsonObject>> m_written;
    std::vector<std::pair<Kind, Id>> m_order;
    std::vector<Effect> m_effects;
    std::vector<Id> m_freed;
};

} // namespace karigar
