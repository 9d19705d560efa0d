// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/attachmentvault.h"
#include "models/store/storethreads.h"
#include "models/views/core/workspace.h"

#include <map>
#include <QPointer>

namespace karigar::sync {
class SyncService;
}

namespace karigar::app {

/// The workspace of a signed-in person: reads on the cache's reader thread, writes on its writer thread, the
/// network through the sync service. Lives on the GUI thread; store, vault and service outlive it.
class LocalWorkspace final : public views::Workspace {
    Q_OBJECT
public:
    LocalWorkspace(store::StoreThreads& threads, store::AttachmentVault& vault, sync::SyncService& service,
                   views::Person person, QObject* parent = nullptr);
    ~LocalWorkspace() override;

    const views::Person& person() const override { return m_person; }
    Millis now() const override;

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
    void saveNote(const QString& key, const QString& text) override;

    const views::SyncStatus& syncStatus() const override { return m_status; }
    void syncNow() override;
    void sayTyping(const Id& channel) override;

Q_SIGNALS:
    /// Every question asked so far has been answered.
    void idle();

private:
    struct Waiter {
        QPointer<QObject> receiver;
        Then<Result<void>> then;
    };

    template<class T, class Use>
    void afterwards(QFuture<T> future, Use use);
    template<class T>
    void deliver(QFuture<Result<T>> future, QObject* receiver, Then<T> then);
    void queue(const store::CommandRequest& request, QObject* receiver, Then<Result<qint64>> then);
    void onStoreChanged(const store::ChangeSet& changes);
    void onStatus();
    void checkWaiters();

    store::StoreThreads& m_threads;
    store::AttachmentVault& m_vault;
    sync::SyncService& m_service;
    views::Person m_person;
    views::SyncStatus m_status;
    std::multimap<qint64, Waiter> m_waiters;
    int m_reading = 0;     ///< questions under way
    bool m_asking = false; ///< inside a question's call
};

} // namespace karigar::app
