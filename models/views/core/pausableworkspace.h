// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/core/workspace.h"

namespace karigar::views {

/// The workspace for a part of the window that is not always on the screen. While it is paused it tells of no
/// change, so that what nobody sees is not read and laid out again; when it goes on, what has changed
/// meanwhile comes as one change. Everything else passes through. Starts paused. GUI thread; outlives those
/// it is for.
class PausableWorkspace final : public Workspace {
    Q_OBJECT
public:
    explicit PausableWorkspace(Workspace& workspace, QObject* parent = nullptr);

    void setPaused(bool paused);

    const Person& person() const override { return m_workspace.person(); }
    Millis now() const override { return m_workspace.now(); }
    void find(Kind kind, const Id& id, QObject* receiver, Then<std::optional<Row>> then) override;
    void list(const Query& query, QObject* receiver, Then<std::vector<Row>> then) override;
    void count(const Query& query, QObject* receiver, Then<qint64> then) override;
    void sum(const Query& query, const QString& column, QObject* receiver, Then<qint64> then) override;
    void search(const QString& text, const QSet<Kind>& kinds, int limit, QObject* receiver,
                Then<SearchResult> then) override;
    void submit(const QString& command, const QJsonObject& args, QObject* receiver,
                Then<Result<qint64>> then) override;
    void submitHeld(const QString& command, const QJsonObject& args, QObject* receiver,
                    Then<Result<qint64>> then) override;
    void withdraw(qint64 n, QObject* receiver, Then<Result<void>> then) override;
    void whenSettled(qint64 n, QObject* receiver, Then<Result<void>> then) override;
    void refused(QObject* receiver, Then<std::vector<RefusedCommand>> then) override;
    void retryRefused(qint64 n) override { m_workspace.retryRefused(n); }
    void discardRefused(qint64 n) override { m_workspace.discardRefused(n); }
    void attachment(const QString& sha, QObject* receiver, Then<QByteArray> then) override;
    void attach(const QByteArray& bytes, const QString& mime, QObject* receiver,
                Then<Result<QString>> then) override;
    void checkoutLink(const Id& payment, QObject* receiver, Then<Result<QString>> then) override;
    void loadNote(const QString& key, QObject* receiver, Then<QString> then) override;
    void saveNote(const QString& key, const QString& text) override { m_workspace.saveNote(key, text); }
    const SyncStatus& syncStatus() const override { return m_workspace.syncStatus(); }
    void syncNow() override { m_workspace.syncNow(); }
    void sayTyping(const Id& channel) override { m_workspace.sayTyping(channel); }

private:
    void onChanged(const ChangeSet& changes);

    Workspace& m_workspace;
    ChangeSet m_missed;
    bool m_paused = true;
};

} // namespace karigar::views
