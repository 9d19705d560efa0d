// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/mapworkspace.h"

#include "models/domain/commands/command.h"
#include "models/domain/records/allrecords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace karigar::test {

using namespace views;

MapWorkspace::MapWorkspace(Market& market, const Id& person)
    : m_market(market)
{
    const User user = market.records().get<User>(person);
    m_person = {user.id, user.name, user.email, user.artisan, user.admin};
    m_status.state = SyncStatus::State::UpToDate;
    m_corrections.insert(u"potery"_s, u"pottery"_s);
    connect(&market, &Market::changed, this, &Workspace::changed);
}

template<class T>
void MapWorkspace::answer(QObject* receiver, Then<T> then, T value)
{
    deliver(receiver,
            [then = std::move(then), value = std::move(value)]() mutable { then(std::move(value)); });
}

void MapWorkspace::deliver(QObject* receiver, std::function<void()> call)
{
    if (m_holdAnswers)
        m_held.emplace_back(receiver, std::move(call));
    else
        QMetaObject::invokeMethod(receiver, std::move(call), Qt::QueuedConnection);
}

void MapWorkspace::holdAnswers(bool hold)
{
    m_holdAnswers = hold;
    if (hold)
        return;
    for (auto& [receiver, call] : std::exchange(m_held, {}))
        if (receiver)
            QMetaObject::invokeMethod(receiver, std::move(call), Qt::QueuedConnection);
}

bool MapWorkspace::sees(Kind kind, const QJsonObject& doc) const
{
    QSet<QString> audiences;
    kindSpec(kind).audiences(doc, audiences);
    return audiences.contains(catalogueAudience()) || audiences.contains(userAudience(m_person.id)) ||
           (m_person.admin && audiences.contains(operationsAudience()));
}

Row MapWorkspace::rowOf(const QJsonObject& doc) const
{
    const Id id = Id::fromText(doc.value("id"_L1).toString()).value_or(Id());
    const bool waiting =
        std::ranges::any_of(m_waiting, [&](const auto& w) { return w.second.ids.contains(id); });
    return {id, doc, waiting};
}

void MapWorkspace::find(Kind kind, const Id& id, QObject* receiver, Then<std::optional<Row>> then)
{
    std::optional<Row> row;
    if (const auto doc = m_market.records().find(kind, id).value(); doc && sees(kind, *doc))
        row = rowOf(*doc);
    answer(receiver, std::move(then), std::move(row));
}

void MapWorkspace::list(const Query& query, QObject* receiver, Then<std::vector<Row>> then)
{
    std::vector<Row> rows;
    for (const QJsonObject& doc : m_market.records().matching(query))
        if (sees(query.kind, doc))
            rows.push_back(rowOf(doc));
    answer(receiver, std::move(then), std::move(rows));
}

void MapWorkspace::count(const Query& query, QObject* receiver, Then<qint64> then)
{
    qint64 count = 0;
    for (const QJsonObject& doc : m_market.records().matching(query))
        count += sees(query.kind, doc) ? 1 : 0;
    answer(receiver, std::move(then), count);
}

void MapWorkspace::sum(const Query& query, const QString& column, QObject* receiver, Then<qint64> then)
{
    qint64 total = 0;
    for (const QJsonObject& doc : m_market.records().matching(query))
        if (sees(query.kind, doc))
            total += columnValue(kindSpec(query.kind), doc, column).toLongLong();
    answer(receiver, std::move(then), total);
}

namespace {

bool matches(const KindSpec& spec, const QJsonObject& doc, const QStringList& words)
{
    QString text;
    for (const char* path : spec.titlePaths)
        text += textAt(doc, path) + u' ';
    for (const char* path : spec.bodyPaths)
        text += textAt(doc, path) + u' ';
    return std::ranges::all_of(words,
                               [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

void MapWorkspace::search(const QString& text, const QSet<Kind>& kinds, int limit, QObject* receiver,
                          Then<SearchResult> then)
{
    SearchResult result;
    if (m_corrections.contains(text.trimmed().toLower()))
        result.correctedTo = m_corrections.value(text.trimmed().toLower());
    const QString wanted = result.correctedTo.isEmpty() ? text : result.correctedTo;
    const QStringList words = wanted.split(u' ', Qt::SkipEmptyParts);
    for (const KindSpec& spec : allKinds()) {
        if (!kinds.contains(spec.kind) || words.isEmpty())
            continue;
        for (const QJsonObject& doc : m_market.records().all(spec.kind))
            if (std::ssize(result.hits) < limit && sees(spec.kind, doc) && matches(spec, doc, words))
                result.hits.push_back({spec.kind, rowOf(doc)});
    }
    answer(receiver, std::move(then), std::move(result));
}

void MapWorkspace::submit(const QString& command, const QJsonObject& args, QObject* receiver,
                          Then<Result<qint64>> then)
{
    const qint64 n = queue(command, args, receiver, false, std::move(then));
    const bool offline = m_status.state == SyncStatus::State::Offline;
    if (n == 0 || offline || m_holdCommands)
        return;
    QMetaObject::invokeMethod(
        this,
        [this, n, refusal = std::exchange(m_refuseNext, std::nullopt)] {
            if (refusal)
                refuse(n, *refusal);
            else
                settle(n);
        },
        Qt::QueuedConnection);
}

void MapWorkspace::submitHeld(const QString& command, const QJsonObject& args, QObject* receiver,
                              Then<Result<qint64>> then)
{
    queue(command, args, receiver, true, std::move(then));
}

/// Zero when the rules refuse it.
qint64 MapWorkspace::queue(const QString& command, const QJsonObject& args, QObject* receiver, bool held,
                           Then<Result<qint64>> then)
{
    m_submitted.append(command);
    m_lastArgs = args;
    // A first run on the side tells which records are about to change, so that a refusal can put them back.
    const Actor actor{m_person.id, m_person.artisan, m_person.admin};
    const CommandContext context{m_market.nextCommand(), actor, now(), now()};
    const auto planned = runCommand(m_market.records(), context, command, args);
    if (!planned) {
        answer<Result<qint64>>(receiver, std::move(then), std::unexpected(planned.error()));
        return 0;
    }
    const qint64 n = ++m_lastN;
    Waiting waiting{command, args, {}, {}, held};
    for (const RecordChange& change : planned->records) {
        waiting.ids.insert(change.id);
        waiting.before.push_back(
            {change.kind, change.id, m_market.records().find(change.kind, change.id).value()});
    }
    m_waiting.emplace(n, std::move(waiting));
    (void)m_market.run(m_person.id, command, args);
    tellStatus();
    answer<Result<qint64>>(receiver, std::move(then), n);
    return n;
}

void MapWorkspace::withdraw(qint64 n, QObject* receiver, Then<Result<void>> then)
{
    const auto at = m_waiting.find(n);
    if (at == m_waiting.end() || !at->second.held)
        return answer<Result<void>>(receiver, std::move(then),
                                    karigar::refuse("too_late_to_undo"_L1, u"This is on its way already."_s));
    const Waiting waiting = at->second;
    m_waiting.erase(at);
    m_market.apply(waiting.before);
    decided(n, {});
    answer<Result<void>>(receiver, std::move(then), Result<void>());
}

void MapWorkspace::letHeldGo()
{
    std::vector<qint64> held;
    for (const auto& [n, waiting] : m_waiting)
        if (waiting.held)
            held.push_back(n);
    for (const qint64 n : held)
        if (const auto refusal = std::exchange(m_refuseNext, std::nullopt))
            refuse(n, *refusal);
        else
            settle(n);
}

void MapWorkspace::settle(qint64 n)
{
    const auto at = m_waiting.find(n);
    if (at == m_waiting.end())
        return;
    ChangeSet set;
    for (const RecordChange& change : at->second.before) {
        set.kinds.insert(change.kind);
        set.ids.insert(change.id);
    }
    m_waiting.erase(at);
    decided(n, {});
    Q_EMIT changed(set);
}

void MapWorkspace::settleAll()
{
    while (!m_waiting.empty())
        settle(m_waiting.begin()->first);
}

void MapWorkspace::refuse(qint64 n, const Error& error)
{
    const auto at = m_waiting.find(n);
    if (at == m_waiting.end())
        return;
    const Waiting waiting = at->second;
    m_waiting.erase(at);
    m_market.apply(waiting.before);
    m_refused.push_back({n, waiting.name, waiting.args, now(), error});
    decided(n, std::unexpected(error));
}

void MapWorkspace::decided(qint64 n, const Result<void>& outcome)
{
    m_outcomes.insert_or_assign(n, outcome);
    for (Listener& listener : m_listeners)
        if (listener.n == n && listener.receiver)
            answer<Result<void>>(listener.receiver, listener.then, outcome);
    std::erase_if(m_listeners, [n](const Listener& listener) { return listener.n == n; });
    tellStatus();
}

void MapWorkspace::whenSettled(qint64 n, QObject* receiver, Then<Result<void>> then)
{
    if (const auto known = m_outcomes.find(n); known != m_outcomes.end())
        answer<Result<void>>(receiver, std::move(then), known->second);
    else
        m_listeners.push_back({n, receiver, std::move(then)});
}

void MapWorkspace::refused(QObject* receiver, Then<std::vector<RefusedCommand>> then)
{
    answer(receiver, std::move(then), m_refused);
}

void MapWorkspace::retryRefused(qint64 n)
{
    const auto at = std::ranges::find(m_refused, n, &RefusedCommand::n);
    if (at == m_refused.end())
        return;
    const RefusedCommand command = *at;
    m_refused.erase(at);
    submit(command.name, command.args, this, [](const Result<qint64>&) {});
}

void MapWorkspace::discardRefused(qint64 n)
{
    std::erase_if(m_refused, [n](const RefusedCommand& command) { return command.n == n; });
    tellStatus();
}

void MapWorkspace::attachment(const QString& sha, QObject* receiver, Then<QByteArray> then)
{
    answer(receiver, std::move(then), m_market.bytes(sha));
}

void MapWorkspace::attach(const QByteArray& bytes, const QString& mime, QObject* receiver,
                          Then<Result<QString>> then)
{
    const QString sha = m_market.keep(bytes);
    const QJsonObject args{{u"sha"_s, sha}, {u"mime"_s, mime}, {u"size"_s, qint64(bytes.size())}};
    submit(u"attachment.declare"_s, args, this,
           [this, sha, guard = QPointer(receiver), then](const Result<qint64>& n) {
               if (!guard)
                   return;
               if (n)
                   answer<Result<QString>>(guard, then, sha);
               else
                   answer<Result<QString>>(guard, then, std::unexpected(n.error()));
           });
}

void MapWorkspace::checkoutLink(const Id& payment, QObject* receiver, Then<Result<QString>> then)
{
    if (m_status.state == SyncStatus::State::Offline)
        return answer<Result<QString>>(receiver, std::move(then),
                                       fail(ErrorDomain::Network, "offline"_L1,
                                            u"The payment page cannot be reached right now."_s, true));
    answer<Result<QString>>(receiver, std::move(then), u"https://checkout.example/pay/"_s + payment.toText());
}

void MapWorkspace::loadNote(const QString& key, QObject* receiver, Then<QString> then)
{
    answer(receiver, std::move(then), m_notes.value(key));
}

void MapWorkspace::setStatus(const SyncStatus& status)
{
    m_status = status;
    Q_EMIT syncStatusChanged();
}

void MapWorkspace::setOffline(bool offline)
{
    m_status.state = offline ? SyncStatus::State::Offline : SyncStatus::State::UpToDate;
    m_status.offlineSince = offline ? now() : 0;
    tellStatus();
    if (!offline)
        settleAll();
}

void MapWorkspace::tellStatus()
{
    m_status.waiting = static_cast<int>(m_waiting.size());
    m_status.refused = static_cast<int>(m_refused.size());
    Q_EMIT syncStatusChanged();
}

} // namespace karigar::test
