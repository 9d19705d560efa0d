// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/simclient.h"

#include "models/domain/commands/command.h"

#include <algorithm>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace karigar::tests {

namespace {

Error networkGone()
{
    return {ErrorDomain::Network, u"no_connection"_s, u"gone"_s, true};
}

Error diskFull()
{
    return {ErrorDomain::Store, u"full"_s, u"full"_s, true};
}

} // namespace

SimClient::SimClient(SimWorld& world, const Id& user, bool artisan, const QString& device)
    : m_world(world)
    , m_actor{user, artisan, false}
    , m_device(Id::derive(user, device))
{
}

void SimClient::start()
{
    ++m_life;
    m_live = false;
    m_pushes = 0;
    m_pulls = 0;
    m_core = std::make_unique<sync::SyncCore>(sync::Tuning{.changesPerPage = 3, .changesPerFirstPage = 4},
                                              m_world.clock, m_world);
    tell(sync::event::Started{m_cursor, m_generation, m_firstSyncDone, outbox()});
}

void SimClient::kill()
{
    ++m_life;
    m_core.reset();
}

void SimClient::setOnline(bool online, bool tellEngine)
{
    m_online = online;
    if (!online && m_live) {
        m_live = false;
        tellLater(1, sync::event::LiveClosed{});
    }
    if (tellEngine && online)
        tellLater(1, sync::event::NetworkUp{});
    else if (tellEngine)
        tellLater(1, sync::event::NetworkDown{});
}

void SimClient::signInAgain()
{
    tellLater(1, sync::event::SignedIn{});
}

void SimClient::hint()
{
    if (m_live && m_online && !m_world.chance(m_world.faults))
        tellLater(m_world.latency(), sync::event::LiveHint{});
}

MemoryFacts SimClient::view() const
{
    MemoryFacts view;
    view.records = m_base;
    for (const Entry& entry : m_outbox) {
        const bool shown = entry.state == Entry::State::Pending ||
                           (entry.state == Entry::State::Acked && entry.envelope.n > m_settled);
        if (!shown)
            continue;
        const CommandContext context{entry.envelope.id, m_actor, m_world.clock.now(), entry.envelope.at};
        const auto changes = runCommand(view, context, entry.envelope.name, entry.envelope.args);
        if (!changes)
            continue; // the backend has the last word
        for (const RecordChange& change : changes->records)
            view.apply(change);
    }
    return view;
}

bool SimClient::submit(const QString& name, const QJsonObject& args)
{
    const Millis now = m_world.clock.now();
    protocol::CommandEnvelope envelope{
        m_lastNumber + 1, Id::derive(m_device, QString::number(m_lastNumber + 1)), name, args, now, {}};
    MemoryFacts facts = view();
    if (!runCommand(facts, {envelope.id, m_actor, now, now}, name, args))
        return false;
    m_submitted.insert(++m_lastNumber);
    m_outbox.push_back({envelope, Entry::State::Pending});
    tell(sync::event::OutboxChanged{outbox()});
    return true;
}

int SimClient::waiting() const
{
    return static_cast<int>(std::ranges::count(m_outbox, Entry::State::Pending, &Entry::state));
}

int SimClient::refused() const
{
    return static_cast<int>(std::ranges::count(m_outbox, Entry::State::Refused, &Entry::state));
}

sync::OutboxView SimClient::outbox() const
{
    sync::OutboxView view;
    view.waiting = waiting();
    view.refused = refused();
    for (const Entry& entry : m_outbox) {
        if (entry.state != Entry::State::Pending)
            continue;
        sync::PendingCommand command{entry.envelope.n, {}};
        if (entry.envelope.name == "attachment.declare"_L1)
            command.attachments.append(entry.envelope.args.value("sha"_L1).toString());
        view.next.push_back(command);
    }
    return view;
}

void SimClient::tell(const sync::Event& event)
{
    if (!m_core)
        return;
    const auto life = m_life;
    for (const sync::Instruction& instruction : m_core->handle(event))
        if (life == m_life)
            std::visit([this](const auto& one) { carry(one); }, instruction);
}

void SimClient::tellLater(Millis delay, const sync::Event& event)
{
    m_world.after(delay, [this, event, life = m_life] {
        if (life == m_life)
            tell(event);
    });
}

std::optional<Error> SimClient::fault()
{
    if (!m_online)
        return networkGone();
    if (!m_world.chance(m_world.faults))
        return std::nullopt;
    switch (m_world.below(4)) {
    case 0:
        return Error{ErrorDomain::Auth, u"sign_in"_s, u"expired"_s, false};
    case 1:
        return Error{ErrorDomain::Internal, u"busy"_s, u"busy"_s, true};
    default:
        return networkGone();
    }
}

protocol::CommandBatch SimClient::batchOf(const std::vector<qint64>& numbers)
{
    protocol::CommandBatch batch;
    for (const qint64 n : numbers) {
        const auto entry = std::ranges::find(m_outbox, n, [](const Entry& e) { return e.envelope.n; });
        batch.commands.push_back(entry->envelope);
        const QString sha = entry->envelope.args.value("sha"_L1).toString();
        if (!sha.isEmpty() && !m_world.backend.hasAttachment(sha))
            m_violations.append(u"a command went before its file"_s);
    }
    return batch;
}

void SimClient::carry(const sync::instruction::SendCommands& send)
{
    ++m_requests;
    if (++m_pushes > 1)
        m_violations.append(u"two pushes at once"_s);
    const auto done = [this](Millis delay, const sync::Event& event) {
        m_world.after(delay, [this, event, life = m_life] {
            if (life != m_life)
                return;
            --m_pushes;
            tell(event);
        });
    };
    const Millis there = m_world.latency();
    if (const auto error = fault()) {
        done(there, sync::event::SendFailed{*error});
        return;
    }
    // It arrives, even if the sender is gone by then; perhaps twice, perhaps unheard.
    m_world.after(there, [this, done, batch = batchOf(send.numbers), life = m_life] {
        if (m_world.chance(m_world.faults))
            m_world.backend.run(m_actor.user, m_device, batch);
        const bool partly = m_world.chance(m_world.faults);
        const auto answer =
            m_world.backend.run(m_actor.user, m_device, batch, partly ? m_world.below(3) : 1000);
        if (life != m_life)
            return;
        if (const auto lost = fault())
            done(m_world.latency(), sync::event::SendFailed{networkGone()});
        else
            done(m_world.latency(), sync::event::SendAnswered{answer.outcomes});
    });
}

void SimClient::carry(const sync::instruction::MarkOutcomes& mark)
{
    if (m_world.chance(m_world.faults)) {
        tellLater(2, sync::event::MarkFailed{diskFull()});
        return;
    }
    for (const protocol::CommandOutcome& outcome : mark.outcomes)
        for (Entry& entry : m_outbox)
            if (entry.envelope.n == outcome.n && entry.state == Entry::State::Pending)
                entry.state = outcome.ok ? Entry::State::Acked : Entry::State::Refused;
    tellLater(2, sync::event::OutcomesMarked{outbox()});
}

void SimClient::carry(const sync::instruction::UploadAttachment& upload)
{
    ++m_requests;
    if (!m_files.contains(upload.sha)) {
        tellLater(1, sync::event::UploadFailed{upload.sha,
                                               {ErrorDomain::Input, u"file_missing"_s, u"missing"_s, false}});
        return;
    }
    if (const auto error = fault()) {
        tellLater(m_world.latency(), sync::event::UploadFailed{upload.sha, *error});
        return;
    }
    m_world.backend.addAttachment(upload.sha);
    tellLater(m_world.latency(), sync::event::UploadFinished{upload.sha});
}

void SimClient::carry(const sync::instruction::PullChanges& pull)
{
    ++m_requests;
    if (++m_pulls > 1)
        m_violations.append(u"two pulls at once"_s);
    m_world.after(m_world.latency(), [this, pull, life = m_life] {
        if (life != m_life)
            return;
        const bool known = pull.generation.isEmpty() || pull.generation == m_world.backend.generation();
        sync::Event event =
            sync::event::PullFailed{{ErrorDomain::Protocol, u"generation"_s, u"another feed"_s, false}};
        if (const auto error = fault()) {
            event = sync::event::PullFailed{*error};
        } else if (known) {
            const QByteArray text = m_world.backend.page(m_actor.user, m_device, pull.cursor, pull.limit);
            const QJsonObject page = QJsonDocument::fromJson(text).object();
            event = sync::event::PageArrived{{text, page.value("cursor"_L1).toInteger(),
                                              page.value("more"_L1).toBool(), 1,
                                              page.value("generation"_L1).toString()}};
        }
        m_world.after(m_world.latency(), [this, event, life] {
            if (life != m_life)
                return;
            --m_pulls;
            tell(event);
        });
    });
}

void SimClient::carry(const sync::instruction::ApplyPages& apply)
{
    m_world.after(10, [this, apply, life = m_life] {
        if (life != m_life)
            return; // killed before the commit
        if (m_world.chance(m_world.faults)) {
            tell(sync::event::ApplyFailed{diskFull()});
            return;
        }
        for (const sync::Page& page : apply.pages)
            store(page.text);
        m_generation = apply.pages.back().generation;
        std::erase_if(m_outbox, [this](const Entry& entry) {
            return entry.state == Entry::State::Acked && entry.envelope.n <= m_settled;
        });
        tell(sync::event::PagesApplied{outbox()});
    });
}

void SimClient::store(const QByteArray& text)
{
    const QJsonObject page = QJsonDocument::fromJson(text).object();
    for (const QJsonValue value : page.value("changes"_L1).toArray()) {
        const QJsonObject change = value.toObject();
        const RecordKey key{kindSpecByName(change.value("kind"_L1).toString())->kind,
                            *Id::fromText(change.value("id"_L1).toString())};
        if (change.value("doc"_L1).isNull())
            m_base.erase(key);
        else
            m_base[key] = change.value("doc"_L1).toObject();
    }
    m_cursor = page.value("cursor"_L1).toInteger();
    m_settled = page.value("settled"_L1).toInteger();
}

void SimClient::carry(const sync::instruction::FinishFirstSync&)
{
    if (m_world.chance(m_world.faults)) {
        tellLater(5, sync::event::FinishFailed{diskFull()});
        return;
    }
    m_firstSyncDone = true;
    tellLater(5, sync::event::FirstSyncFinished{});
}

void SimClient::carry(const sync::instruction::ResetForGeneration&)
{
    m_base.clear();
    m_cursor = 0;
    m_settled = 0;
    m_generation.clear();
    m_firstSyncDone = false;
    tellLater(5, sync::event::GenerationReset{});
}

void SimClient::carry(const sync::instruction::OpenLive&)
{
    m_live = m_online && !m_world.chance(m_world.faults);
    if (m_live)
        tellLater(m_world.latency(), sync::event::LiveOpened{});
    else
        tellLater(m_world.latency(), sync::event::LiveClosed{});
}

void SimClient::carry(const sync::instruction::CloseLive&)
{
    m_live = false;
}

void SimClient::carry(const sync::instruction::ArmTimer& arm)
{
    const int turn = ++m_armed[arm.timer];
    m_world.after(arm.ms, [this, arm, turn, life = m_life] {
        if (life == m_life && m_armed[arm.timer] == turn)
            tell(sync::event::TimerFired{arm.timer});
    });
}

} // namespace karigar::tests
