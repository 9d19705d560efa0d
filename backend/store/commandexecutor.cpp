// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/commandexecutor.h"

#include "models/domain/records/auditentry.h"
#include "models/domain/records/user.h"
#include "models/domain/rules/calendar.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar::backend {

namespace {

constexpr Millis kStatsDelay = kSecond;      ///< lets a burst of changes settle before the day is counted
constexpr Millis kStatsPause = 30 * kSecond; ///< between two counts

/// Failures of the machine, as opposed to a decision about the command.
bool isFailure(const Error& error)
{
    return error.domain == ErrorDomain::Store || error.retryable;
}

Result<Actor> actorOf(Facts& facts, const Id& id)
{
    KARIGAR_TRY(const auto doc, facts.find(Kind::User, id));
    if (!doc)
        return fail(ErrorDomain::Auth, "no_account"_L1,
                    QCoreApplication::translate("Backend", "This account is no longer there."));
    KARIGAR_TRY(const auto user, fromJson<User>(*doc));
    return Actor{user.id, user.artisan, user.admin};
}

/// What the person saw must still be so.
Result<void> checkSeen(StoreReader& reader, const QJsonObject& seen)
{
    if (seen.isEmpty())
        return {};
    const KindSpec* spec = kindSpecByName(seen.value("kind"_L1).toString());
    const auto id = Id::fromText(seen.value("id"_L1).toString());
    if (!spec || !id)
        return {};
    KARIGAR_TRY(const qint64 seq, reader.seqOf(spec->kind, *id));
    if (seq != seen.value("seq"_L1).toInteger(-1))
        return refuse("stale"_L1,
                      QCoreApplication::translate(
                          "Backend", "This has changed meanwhile. Look again before you decide."));
    return {};
}

AuditEntry auditOf(const CommandContext& context, const protocol::CommandEnvelope& envelope)
{
    AuditEntry entry;
    entry.id = Id::mint(context.now);
    entry.actor = context.actor.user;
    entry.command = envelope.name;
    if (const CommandSpec* spec = commandByName(envelope.name); spec && !spec->subject.isEmpty())
        entry.subject = envelope.args.value(spec->subject).toString();
    entry.outcome = u"ok"_s;
    entry.at = context.now;
    return entry;
}

/// Who asks, and what the arguments name: "booking" is the id of a booking.
std::vector<RecordKey> likelyReads(const Issuer& issuer, const QJsonObject& args)
{
    std::vector<RecordKey> keys{{Kind::User, issuer.user}};
    for (auto it = args.begin(); it != args.end(); ++it) {
        const KindSpec* spec = kindSpecByName(it.key());
        const auto id = spec ? Id::fromText(it.value().toString()) : std::nullopt;
        if (id)
            keys.emplace_back(spec->kind, *id);
    }
    return keys;
}

bool isCounted(const RecordChange& change)
{
    return change.kind == Kind::Booking || change.kind == Kind::Payment || change.kind == Kind::User;
}

} // namespace

CommandExecutor::CommandExecutor(Store& store, const Clock& clock)
    : m_store(store)
    , m_clock(clock)
{
}

void CommandExecutor::runBatch(const Issuer& issuer, std::vector<protocol::CommandEnvelope> batch,
                               BatchDone done)
{
    auto outcomes = std::make_shared<Outcomes>();
    auto unit = [this, issuer, batch = std::move(batch), outcomes](StoreWriter& writer) -> Result<void> {
        outcomes->clear(); // of an earlier run that came to nothing
        for (const protocol::CommandEnvelope& envelope : batch) {
            auto outcome = runOnce(writer, issuer, envelope);
            if (!outcome && outcomes->empty())
                return std::unexpected(std::move(outcome).error());
            if (!outcome)
                return {};
            outcomes->push_back(std::move(*outcome));
        }
        return {};
    };
    m_store.write(std::move(unit), [outcomes, done = std::move(done)](const Result<void>& committed) {
        done(committed ? Result<Outcomes>(std::move(*outcomes)) : std::unexpected(committed.error()));
    });
}

Result<protocol::CommandOutcome> CommandExecutor::runOnce(StoreWriter& writer, const Issuer& issuer,
                                                          const protocol::CommandEnvelope& envelope)
{
    writer.expect(likelyReads(issuer, envelope.args));
    KARIGAR_TRY(const auto logged, writer.outcome(issuer.device, envelope.n));
    if (logged)
        return fromJson<protocol::CommandOutcome>(*logged);
    protocol::CommandOutcome outcome;
    outcome.n = envelope.n;
    const auto settled = writer.attempt([&] { return decide(writer, issuer, envelope); });
    if (!settled && isFailure(settled.error()))
        return std::unexpected(settled.error());
    outcome.ok = settled.has_value();
    if (!settled)
        outcome.error = protocol::WireError::of(settled.error());
    KARIGAR_CHECK(writer.attempt(
        [&] { return writer.logOutcome(issuer.user, issuer.device, envelope.n, toJson(outcome)); }));
    return outcome;
}

Result<void> CommandExecutor::decide(StoreWriter& writer, const Issuer& issuer,
                                     const protocol::CommandEnvelope& envelope)
{
    CommandContext context;
    context.command = envelope.id;
    context.now = m_clock.now();
    context.saidAt = std::min(envelope.at, context.now);
    KARIGAR_TRY(context.actor, actorOf(writer.reader().facts(), issuer.user));
    KARIGAR_CHECK(checkSeen(writer.reader(), envelope.seen));
    KARIGAR_CHECK(carryOut(writer, context, envelope.name, envelope.args));
    const AuditEntry audit = auditOf(context, envelope);
    return writer.apply({{AuditEntry::kKind, audit.id, toJson(audit)}});
}

Result<void> CommandExecutor::carryOut(StoreWriter& writer, const CommandContext& context, QStringView name,
                                       const QJsonObject& args)
{
    KARIGAR_TRY(const Changes changes, runCommand(writer.reader().facts(), context, name, args));
    KARIGAR_CHECK(writer.apply(changes.records));
    for (const Effect& effect : changes.effects)
        KARIGAR_CHECK(writer.putJob(effect));
    if (!std::ranges::any_of(changes.records, isCounted))
        return {};
    const QString day = dateInIndia(context.now).toString(Qt::ISODate);
    const QJsonObject counted{{u"date"_s, day}};
    return writer.ensureJob({u"stats.count"_s, u"stats.count:"_s + day, counted, context.now + kStatsDelay},
                            kStatsPause);
}

Result<void> CommandExecutor::runForMarketplace(QLatin1String name, const QJsonObject& args)
{
    return m_store.writeAndWait([&](StoreWriter& writer) { return runInside(writer, name, args); });
}

Result<void> CommandExecutor::runInside(StoreWriter& writer, QLatin1String name, const QJsonObject& args)
{
    CommandContext context;
    context.now = m_clock.now();
    context.saidAt = context.now;
    context.command = Id::mint(context.now);
    return carryOut(writer, context, QString(name), args);
}

} // namespace karigar::backend
