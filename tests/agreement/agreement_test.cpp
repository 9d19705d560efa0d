// SPDX-License-Identifier: GPL-3.0-or-later
// One rulebook, run on both sides: what a device shows of a command at once is what the backend makes of it.
#include "tests/agreement/clientside.h"
#include "tests/agreement/difference.h"
#include "tests/domain/samples.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace karigar::test {

namespace {

using FieldName = std::pair<Kind, QString>;

/// What only the backend can say, because only its clock counts: a device shows its own estimate until the
/// feed brings the instant. Everything else of every record must be right from the start.
const std::map<FieldName, std::string>& decidedByTheBackendsClock()
{
    static const std::string happened = "when it happened";
    static const std::string deadline = "a deadline, counted from when it happened";
    static const std::string said = "when the person said so, which is never later than now";
    static const std::map<FieldName, std::string> fields{
        {{Kind::Attachment, u"at"_s}, said},
        {{Kind::Booking, u"createdAt"_s}, happened},
        {{Kind::Booking, u"history.at"_s}, happened},
        {{Kind::Booking, u"holdUntil"_s}, deadline},
        {{Kind::Booking, u"stateAt"_s}, happened},
        {{Kind::BusySource, u"importedAt"_s}, said},
        {{Kind::ChangeRequest, u"createdAt"_s}, happened},
        {{Kind::ChangeRequest, u"decidedAt"_s}, happened},
        {{Kind::ChangeRequest, u"expiresAt"_s}, deadline},
        {{Kind::Channel, u"createdAt"_s}, happened},
        {{Kind::Channel, u"lastAt"_s}, happened},
        {{Kind::Delivery, u"at"_s}, happened},
        {{Kind::Favourite, u"at"_s}, said},
        {{Kind::LedgerEntry, u"at"_s}, happened},
        {{Kind::Message, u"sentAt"_s}, said},
        {{Kind::Notification, u"at"_s}, happened},
        {{Kind::Notification, u"readAt"_s}, said},
        {{Kind::Payment, u"createdAt"_s}, happened},
        {{Kind::Refund, u"createdAt"_s}, happened},
        {{Kind::Refund, u"processedAt"_s}, happened},
        {{Kind::RefundRequest, u"createdAt"_s}, happened},
        {{Kind::RefundRequest, u"decidedAt"_s}, happened},
        {{Kind::RefundRequest, u"remarks.at"_s}, happened},
        {{Kind::RefundRequest, u"stateAt"_s}, happened},
        {{Kind::Settlement, u"at"_s}, happened},
        {{Kind::Settlement, u"settledAt"_s}, happened},
        {{Kind::WaitlistEntry, u"createdAt"_s}, happened},
    };
    return fields;
}

bool isForPersons(const CommandSpec& command)
{
    return command.issuer == CommandSpec::Issuer::Person;
}

/// A sample on its way: said on a device of its person, decided by the backend, and back through the feed.
class Exchange {
public:
    /// By how much the backend's clock is ahead of what the device takes for it; may be negative.
    Exchange(const Sample& sample, Millis ahead)
        : m_sample(sample)
        , m_ahead(ahead)
        , m_server(sample.world.facts, sample.world.now + std::max(ahead, Millis(0)))
        , m_who(m_server.session(sample.actor.user))
        , m_client(m_server, m_who, sample.world.now - std::min(ahead, Millis(0)))
    {
    }

    void run()
    {
        ASSERT_TRUE(m_server.isReady() && m_client.isReady());
        expectCacheIsTheFeed("before anything was said");
        const auto said = m_client.submit(QString(m_sample.command), m_sample.args);
        ASSERT_EQ(codeOf(said).toStdString(), "ok");
        const auto outcome = m_server.send(m_who, *said);
        ASSERT_TRUE(outcome);
        ASSERT_TRUE(outcome->ok) << outcome->error->code.toStdString();
        const auto foreseen = m_client.foreseen();
        for (const auto& [name, here] : foreseen)
            compare(name, here);
        EXPECT_TRUE(m_client.acked(*said));
        expectNothingElseToCome(foreseen);
        EXPECT_FALSE(m_client.hasLeftovers());
        expectCacheIsTheFeed("when all is settled");
    }
    /// Where the clocks showed.
    const std::set<FieldName>& clockFields() const { return m_clockFields; }

private:
    void compare(const RecordName& name, const std::optional<QJsonObject>& here)
    {
        const auto there = m_server.find(name);
        const QLatin1String kind(kindSpec(name.first).table);
        ASSERT_EQ(here.has_value(), there.has_value())
            << kind.data() << ' ' << textOf(here ? *here : there.value_or(QJsonObject()));
        if (!here)
            return;
        for (const Difference& one : differencesOf(*here, *there)) {
            const FieldName field{name.first, one.path};
            const bool isTime = one.here.isDouble() && one.there.isDouble() &&
                                one.there.toInteger() - one.here.toInteger() == m_ahead;
            EXPECT_TRUE(isTime && decidedByTheBackendsClock().contains(field))
                << kind.data() << ' ' << one.path.toStdString() << ": " << textOf(one.here) << " here, "
                << textOf(one.there) << " there";
            m_clockFields.insert(field);
        }
    }

    void expectCacheIsTheFeed(const char* when)
    {
        const Documents here = m_client.documents();
        const Documents there = feedOf(m_server, m_who);
        EXPECT_FALSE(there.empty());
        for (const auto& [name, doc] : there)
            EXPECT_TRUE(here.contains(name) && here.at(name) == doc)
                << when << " the cache lacks " << textOf(doc);
        for (const auto& [name, doc] : here)
            EXPECT_TRUE(there.contains(name)) << when << " only the cache has " << textOf(doc);
    }

    /// The feed brings only what was shown already. The audit is the backend's own.
    void expectNothingElseToCome(const std::map<RecordName, std::optional<QJsonObject>>& foreseen)
    {
        const auto told = m_client.pull();
        ASSERT_TRUE(told);
        for (const RecordName& name : *told)
            EXPECT_TRUE(foreseen.contains(name) || name.first == Kind::AuditEntry)
                << kindSpec(name.first).table
                << " comes as a surprise: " << textOf(m_server.find(name).value_or(QJsonObject()));
    }

    const Sample& m_sample;
    const Millis m_ahead;
    ServerSide m_server;
    const backend::Session m_who;
    ClientSide m_client;
    std::set<FieldName> m_clockFields;
};

/// Every command that a person can say, with that difference of the clocks.
std::set<FieldName> exchangeAll(Millis ahead)
{
    std::set<FieldName> clockFields;
    for (const Sample& sample : samples()) {
        if (!isForPersons(*commandByName(QString(sample.command))))
            continue;
        SCOPED_TRACE(sample.command.data());
        Exchange exchange(sample, ahead);
        exchange.run();
        clockFields.insert(exchange.clockFields().begin(), exchange.clockFields().end());
    }
    return clockFields;
}

} // namespace

TEST(Agreement, IsTestedForEveryCommandThatAPersonCanSay)
{
    const auto all = samples();
    for (const CommandSpec& command : allCommands())
        EXPECT_TRUE(!isForPersons(command) ||
                    std::ranges::any_of(all, [&](const Sample& s) { return s.command == command.name; }))
            << "add a sample of " << command.name.data();
}

TEST(Agreement, UnderOneClockEveryRecordIsTheSameHereAndThere)
{
    EXPECT_EQ(exchangeAll(0), std::set<FieldName>());
}

TEST(Agreement, ClocksThatDifferShowInTheBackendsTimesOnly)
{
    auto shown = exchangeAll(1500);
    shown.merge(exchangeAll(-1500));
    for (const auto& [field, why] : decidedByTheBackendsClock())
        EXPECT_TRUE(shown.contains(field)) << kindSpec(field.first).table << ' ' << field.second.toStdString()
                                           << " (" << why << ") needs no exception";
}

} // namespace karigar::test
