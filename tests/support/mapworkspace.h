// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/market.h"

#include <QPointer>

namespace karigar::test {

/// A Workspace over a Market: runs the real commands as one person and answers asynchronously on the GUI
/// thread, so that pages are tested against the rules without a cache and a backend. Sees only what that
/// person's audiences may see. The market outlives it.
class MapWorkspace final : public views::Workspace {
    Q_OBJECT
public:
    MapWorkspace(Market& market, const Id& person);

    const views::Person& person() const override { return m_person; }
    Millis now() const override { return m_market.now(); }

    void find(Kind kind, const Id& id, QObject* receiver, Then<std::optional<views::Row>> then) override;
    void list(const Query& query, QObject* receiver, Then<std::vector<views::Row>> then) override;
    void count(const Query& query, QObject* receiver, Then<qint64> then) override;
    void sum(const Query& query, const QString& column, QObject* receiver, Then<qint64> then) override;
    void search(const QString& text, const QSet<Kind>& kinds, int limit, QObject* receiver,
                Then<views::SearchResult> then) override;
    void submit(const QString& command, const QJsonObject& args, QObject* receiver,
                Then<Result<qint64>> then) override;
    void submitHeld(const QString& command, const QJsonObject& args, QObject* receiver,
                    Then<Result<qint64>> then) override;
    void withdraw(qint64 n, QObject* receiver, Then<Result<void>> then) override;
    void whenSettled(qint64 n, QObject* receiver, Then<Result<void>> then) override;
    void refused(QObject* receiver, Then<std::vector<views::RefusedCommand>> then) override;
    void retryRefused(qint64 n) override;
    void discardRefused(qint64 n) override;
    void attachment(const QString& sha, QObject* receiver, Then<QByteArray> then) override;
    void attach(const QByteArray& bytes, const QString& mime, QObject* receiver,
                Then<Result<QString>> then) override;
    void checkoutLink(const Id& payment, QObject* receiver, Then<Result<QString>> then) override;
    void loadNote(const QString& key, QObject* receiver, Then<QString> then) override;
    void saveNote(const QString& key, const QString& text) override { m_notes.insert(key, text); }
    const views::SyncStatus& syncStatus() const override { return m_status; }
    void syncNow() override { ++m_syncs; }
    void sayTyping(const Id& channel) override { m_typing.append(channel); }

    // What a test sets and sees.

    void setStatus(const views::SyncStatus& status);
    /// Offline: commands stay waiting, there is no checkout page.
    void setOffline(bool offline);
    /// While on, commands wait for settle() or refuse() as they do on a slow line.
    void holdCommands(bool hold) { m_holdCommands = hold; }
    /// While on, answers wait: pages show how they load.
    void holdAnswers(bool hold);
    /// The backend refuses the next command although the rules here allowed it.
    void refuseNext(const Error& error) { m_refuseNext = error; }
    void setCorrection(const QString& typed, const QString& meant) { m_corrections.insert(typed, meant); }
    /// The backend decides waiting commands, oldest first; unknown numbers do nothing.
    void settle(qint64 n);
    void settleAll();
    /// Held commands go only now: the time in which they could be taken back is over.
    void letHeldGo();
    void refuse(qint64 n, const Error& error);
    /// Names of the commands submitted, in order.
    const QStringList& submitted() const { return m_submitted; }
    const QJsonObject& lastArgs() const { return m_lastArgs; }
    const QList<Id>& typing() const { return m_typing; }
    int syncs() const { return m_syncs; }

private:
    struct Waiting {
        QString name;
        QJsonObject args;
        QSet<Id> ids;
        std::vector<RecordChange> before;
        bool held = false;
    };
    qint64 queue(const QString& command, const QJsonObject& args, QObject* receiver, bool held,
                 Then<Result<qint64>> then);
    struct Listener {
        qint64 n;
        QPointer<QObject> receiver;
        Then<Result<void>> then;
    };
    template<class T>
    void answer(QObject* receiver, Then<T> then, T value);
    void deliver(QObject* receiver, std::function<void()> call);
    void decided(qint64 n, const Result<void>& outcome);
    bool sees(Kind kind, const QJsonObject& doc) const;
    views::Row rowOf(const QJsonObject& doc) const;
    void tellStatus();

    Market& m_market;
    views::Person m_person;
    views::SyncStatus m_status;
    bool m_holdCommands = false;
    bool m_holdAnswers = false;
    std::optional<Error> m_refuseNext;
    QHash<QString, QString> m_corrections;
    QHash<QString, QString> m_notes;
    std::map<qint64, Waiting> m_waiting;
    std::map<qint64, Result<void>> m_outcomes;
    std::vector<Listener> m_listeners;
    std::vector<views::RefusedCommand> m_refused;
    std::vector<std::pair<QPointer<QObject>, std::function<void()>>> m_held;
    QStringList m_submitted;
    QJsonObject m_lastArgs;
    QList<Id> m_typing;
    qint64 m_lastN = 0;
    int m_syncs = 0;
};

} // namespace karigar::test
