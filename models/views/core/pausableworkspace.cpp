// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/core/pausableworkspace.h"

#include <utility>

namespace karigar::views {

PausableWorkspace::PausableWorkspace(Workspace& workspace, QObject* parent)
    : Workspace(parent)
    , m_workspace(workspace)
{
    connect(&workspace, &Workspace::changed, this, &PausableWorkspace::onChanged);
    connect(&workspace, &Workspace::syncStatusChanged, this, &Workspace::syncStatusChanged);
    connect(&workspace, &Workspace::someoneTyping, this, &Workspace::someoneTyping);
}

void PausableWorkspace::setPaused(bool paused)
{
    m_paused = paused;
    const ChangeSet missed = paused ? ChangeSet() : std::exchange(m_missed, {});
    if (missed.wholesale || !missed.kinds.isEmpty())
        Q_EMIT changed(missed);
}

void PausableWorkspace::onChanged(const ChangeSet& changes)
{
    if (!m_paused) {
        Q_EMIT changed(changes);
        return;
    }
    m_missed.kinds.unite(changes.kinds);
    m_missed.ids.unite(changes.ids);
    m_missed.wholesale = m_missed.wholesale || changes.wholesale;
}

void PausableWorkspace::find(Kind kind, const Id& id, QObject* receiver, Then<std::optional<Row>> then)
{
    m_workspace.find(kind, id, receiver, std::move(then));
}

void PausableWorkspace::list(const Query& query, QObject* receiver, Then<std::vector<Row>> then)
{
    m_workspace.list(query, receiver, std::move(then));
}

void PausableWorkspace::count(const Query& query, QObject* receiver, Then<qint64> then)
{
    m_workspace.count(query, receiver, std::move(then));
}

void PausableWorkspace::sum(const Query& query, const QString& column, QObject* receiver, Then<qint64> then)
{
    m_workspace.sum(query, column, receiver, std::move(then));
}

void PausableWorkspace::search(const QString& text, const QSet<Kind>& kinds, int limit, QObject* receiver,
                               Then<SearchResult> then)
{
    m_workspace.search(text, kinds, limit, receiver, std::move(then));
}

void PausableWorkspace::submit(const QString& command, const QJsonObject& args, QObject* receiver,
                               Then<Result<qint64>> then)
{
    m_workspace.submit(command, args, receiver, std::move(then));
}

void PausableWorkspace::submitHeld(const QString& command, const QJsonObject& args, QObject* receiver,
                                   Then<Result<qint64>> then)
{
    m_workspace.submitHeld(command, args, receiver, std::move(then));
}

void PausableWorkspace::withdraw(qint64 n, QObject* receiver, Then<Result<void>> then)
{
    m_workspace.withdraw(n, receiver, std::move(then));
}

void PausableWorkspace::whenSettled(qint64 n, QObject* receiver, Then<Result<void>> then)
{
    m_workspace.whenSettled(n, receiver, std::move(then));
}

void PausableWorkspace::refused(QObject* receiver, Then<std::vector<RefusedCommand>> then)
{
    m_workspace.refused(receiver, std::move(then));
}

void PausableWorkspace::attachment(const QString& sha, QObject* receiver, Then<QByteArray> then)
{
    m_workspace.attachment(sha, receiver, std::move(then));
}

void PausableWorkspace::attach(const QByteArray& bytes, const QString& mime, QObject* receiver,
                               Then<Result<QString>> then)
{
    m_workspace.attach(bytes, mime, receiver, std::move(then));
}

void PausableWorkspace::checkoutLink(const Id& payment, QObject* receiver, Then<Result<QString>> then)
{
    m_workspace.checkoutLink(payment, receiver, std::move(then));
}

void PausableWorkspace::loadNote(const QString& key, QObject* receiver, Then<QString> then)
{
    m_workspace.loadNote(key, receiver, std::move(then));
}

} // namespace karigar::views
