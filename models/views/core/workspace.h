// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/clock.h"
#include "models/domain/base/error.h"
#include "models/domain/base/fields.h"
#include "models/domain/records/query.h"
#include "models/views/core/syncstatus.h"

#include <functional>
#include <QObject>
#include <QSet>

namespace karigar::views {

/// Who is signed in on this device and what they may do.
struct Person {
    Id id;
    QString name;
    QString email;
    bool artisan = false;
    bool admin = false;
};

/// A record's document and whether an unsettled command of this device has changed it ("waiting").
struct Row {
    Id id;
    QJsonObject doc;
    bool waiting = false;

    /// The typed record; a document that does not parse reads as an empty record (the backend would have
    /// refused it).
    template<class R>
    R as() const
    {
        return fromJson<R>(doc).value_or(R());
    }
};

/// What changed in the cache, by anybody: kinds, and ids where they are few.
struct ChangeSet {
    QSet<Kind> kinds;
    QSet<Id> ids;
    bool wholesale = false; ///< too much to name; reload

    bool touches(Kind kind) const { return wholesale || kinds.contains(kind); }
};

/// A command in the tray: refused, with the reason in the backend's words.
struct RefusedCommand {
    qint64 n = 0;
    QString name;
    QJsonObject args;
    Millis at = 0;
    Error error;
};

struct SearchHit {
    Kind kind;
    Row row;
};

struct SearchResult {
    std::vector<SearchHit> hits;
    QString correctedTo; ///< "pottery" when "potery" found nothing; empty otherwise
};

/// The one door between pages and data: everything a view model reads, does and hears. The app implements it
/// over the encrypted cache and the sync engine; tests implement it over a map. Lives on the GUI thread;
/// answers come on the GUI thread through the callback, unless `receiver` has gone meanwhile. Never blocks.
class Workspace : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    template<class T>
    using Then = std::function<void(T)>;

    virtual const Person& person() const = 0;
    /// The server's time by the offset measured last.
    virtual Millis now() const = 0;

    virtual void find(Kind kind, const Id& id, QObject* receiver, Then<std::optional<Row>> then) = 0;
    virtual void list(const Query& query, QObject* receiver, Then<std::vector<Row>> then) = 0;
    virtual void count(const Query& query, QObject* receiver, Then<qint64> then) = 0;
    /// The sum of an integer column over the matching rows.
    virtual void sum(const Query& query, const QString& column, QObject* receiver, Then<qint64> then) = 0;
    virtual void search(const QString& text, const QSet<Kind>& kinds, int limit, QObject* receiver,
                        Then<SearchResult> then) = 0;

    /// Shows a command's effect and queues it for the backend; the answer says at once when the rules refuse
    /// it. The number of the queued command otherwise.
    virtual void submit(const QString& command, const QJsonObject& args, QObject* receiver,
                        Then<Result<qint64>> then) = 0;
    /// The same for what a person may think better of: its effect shows at once, but it does not travel for
    /// kUndoTime, in which withdraw() takes it back. Should the program end meanwhile, it goes.
    virtual void submitHeld(const QString& command, const QJsonObject& args, QObject* receiver,
                            Then<Result<qint64>> then) = 0;
    /// Takes back a command that was submitted so, as if it had never been; refused once it may have left.
    virtual void withdraw(qint64 n, QObject* receiver, Then<Result<void>> then) = 0;
    /// As long as the window offers "Undo", and a second for the hand.
    static constexpr Millis kUndoTime = 11 * kSecond;
    /// Calls when the backend has settled or refused command `n` (a refusal also lands in the tray). With no
    /// network this may be days later, or never in this run.
    virtual void whenSettled(qint64 n, QObject* receiver, Then<Result<void>> then) = 0;

    virtual void refused(QObject* receiver, Then<std::vector<RefusedCommand>> then) = 0;
    virtual void retryRefused(qint64 n) = 0;
    virtual void discardRefused(qint64 n) = 0;

    /// The bytes of an attachment from the encrypted vault, or the network; empty when neither has it now.
    virtual void attachment(const QString& sha, QObject* receiver, Then<QByteArray> then) = 0;
    /// Keeps the bytes, declares the attachment and queues the upload; answers with its SHA-256.
    virtual void attach(const QByteArray& bytes, const QString& mime, QObject* receiver,
                        Then<Result<QString>> then) = 0;

    /// Where to pay in the system browser; needs the network.
    virtual void checkoutLink(const Id& payment, QObject* receiver, Then<Result<QString>> then) = 0;

    /// Unsent words and other small per-account state, kept encrypted.
    virtual void loadNote(const QString& key, QObject* receiver, Then<QString> then) = 0;
    virtual void saveNote(const QString& key, const QString& text) = 0;

    virtual const SyncStatus& syncStatus() const = 0;
    virtual void syncNow() = 0;
    virtual void sayTyping(const Id& channel) = 0;

Q_SIGNALS:
    void changed(const karigar::views::ChangeSet& changes);
    void syncStatusChanged();
    void someoneTyping(const karigar::Id& channel);
};

} // namespace karigar::views
