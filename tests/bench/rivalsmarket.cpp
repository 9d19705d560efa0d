// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/rivalsmarket.h"

#include "models/domain/records/occupancy.h"
#include "models/domain/rules/calendar.h"
#include "models/sql/recordtables.h"
#include "tests/bench/benchmark.h"
#include "tests/bench/timing.h"

#include <cstring>
#include <latch>
#include <mutex>
#include <QJsonArray>
#include <thread>

using namespace Qt::StringLiterals;

namespace karigar::bench {

namespace {

constexpr int kPerUnit = 100;
constexpr int kCallers = 8; ///< threads that ask, as a server's do
const QString kIndia = u"Asia/Kolkata"_s;

QJsonObject artisanArgs(const Id& artisan)
{
    return {{"user"_L1, artisan.toText()},   {"email"_L1, u"kiran@example.org"_s},
            {"name"_L1, u"Kiran Sharma"_s},  {"artisan"_L1, true},
            {"craft"_L1, u"Blue pottery"_s}, {"workshop"_L1, u"Amber Blue"_s},
            {"city"_L1, u"Jaipur"_s},        {"state"_L1, u"08"_s}};
}

QJsonObject openDaily()
{
    QJsonArray week;
    for (int day = 1; day <= 7; ++day)
        week.append(
            QJsonObject{{"weekday"_L1, day},
                        {"windows"_L1, QJsonArray{QJsonObject{{"from"_L1, 9 * 60}, {"to"_L1, 21 * 60}}}}});
    return {{"weekly"_L1, week}};
}

QJsonObject workshop(const Id& service)
{
    return {{"service"_L1, service.toText()},
            {"title"_L1, u"Blue pottery for beginners"_s},
            {"description"_L1, u"Throw and paint a tile."_s},
            {"minutes"_L1, 60},
            {"seats"_L1, RivalsMarket::kSeats},
            {"price"_L1, QJsonObject{{"paise"_L1, 150000}, {"currency"_L1, u"INR"_s}}},
            {"mode"_L1, u"instant"_s},
            {"policy"_L1, u"moderate"_s},
            {"noticeHours"_L1, 1},
            {"horizonDays"_L1, 300},
            {"published"_L1, true}};
}

protocol::CommandOutcome runOne(backend::CommandExecutor& executor, const Id& user, const Id& device,
                                qint64 n, const QString& name, const QJsonObject& args)
{
    const Millis now = SystemClock().now();
    protocol::CommandOutcome outcome;
    std::latch answered(1);
    executor.runBatch({user, device}, {{n, Id::mint(now), name, args, now, {}}},
                      [&](Result<backend::CommandExecutor::Outcomes> outcomes) {
                          outcome = must(std::move(outcomes)).front();
                          answered.count_down();
                      });
    answered.wait();
    return outcome;
}

void mustRun(backend::CommandExecutor& executor, const Id& user, qint64 n, const QString& name,
             const QJsonObject& args)
{
    const auto outcome = runOne(executor, user, user, n, name, args);
    if (!outcome.ok)
        giveUp(name.toStdString() + " was refused");
}

} // namespace

RivalsMarket::RivalsMarket(backend::Store& store)
    : m_store(store)
    , m_executor(store, m_clock)
    , m_artisan(Id::mint(m_clock.now()))
    , m_service(Id::mint(m_clock.now()))
{
    must(m_executor.runForMarketplace("user.register"_L1, artisanArgs(m_artisan)));
    mustRun(m_executor, m_artisan, 1, u"availability.save"_s, openDaily());
    mustRun(m_executor, m_artisan, 2, u"service.save"_s, workshop(m_service));
    seedCustomers();
}

void RivalsMarket::seedCustomers()
{
    for (int from = 0; from < kCustomers; from += kPerUnit) {
        std::vector<Id> ids;
        for (int i = 0; i < kPerUnit; ++i)
            ids.push_back(Id::mint(m_clock.now()));
        must(m_store.writeAndWait([&](backend::StoreWriter& writer) -> Result<void> {
            for (int i = 0; i < kPerUnit; ++i)
                KARIGAR_CHECK(m_executor.runInside(writer, "user.register"_L1,
                                                   {{"user"_L1, ids[static_cast<size_t>(i)].toText()},
                                                    {"email"_L1, u"customer%1@example.org"_s.arg(from + i)},
                                                    {"name"_L1, u"Customer %1"_s.arg(from + i)}}));
            return {};
        }));
        m_customers.insert(m_customers.end(), ids.begin(), ids.end());
    }
}

Millis RivalsMarket::startOf(int round) const
{
    return instantOf(dateInIndia(m_clock.now()).addDays(3 + round), 10 * 60, kIndia);
}

double RivalsMarket::rush()
{
    const Millis start = startOf(++m_round);
    const qint64 n = ++m_number;
    const Millis now = m_clock.now();
    std::atomic<int> sold = 0;
    std::mutex mutex;
    std::latch answered(kCustomers);
    const auto ask = [&](const Id& customer) {
        const Id booking = Id::mint(now);
        const QJsonObject args{{"booking"_L1, booking.toText()},
                               {"payment"_L1, Id::mint(now).toText()},
                               {"service"_L1, m_service.toText()},
                               {"startAt"_L1, start},
                               {"seats"_L1, 1}};
        m_executor.runBatch({customer, customer}, {{n, Id::mint(now), u"booking.hold"_s, args, now, {}}},
                            [&, booking](Result<backend::CommandExecutor::Outcomes> outcomes) {
                                if (must(std::move(outcomes)).front().ok) {
                                    ++sold;
                                    const std::scoped_lock lock(mutex);
                                    m_won = booking;
                                }
                                answered.count_down();
                            });
    };
    const Stopwatch watch;
    std::vector<std::thread> callers;
    for (int caller = 0; caller < kCallers; ++caller)
        callers.emplace_back([&, caller] {
            for (size_t i = static_cast<size_t>(caller); i < m_customers.size(); i += kCallers)
                ask(m_customers[i]);
        });
    for (std::thread& caller : callers)
        caller.join();
    answered.wait();
    const double ms = watch.ms();
    if (sold != kSeats || bookingsAt(start) != kSeats)
        giveUp(std::to_string(sold) + " of " + std::to_string(kSeats) + " seats were sold");
    return ms;
}

int RivalsMarket::bookingsAt(Millis start)
{
    const Query query = Query::of(Kind::Booking).equal("artisan", m_artisan).equal("startAt", start);
    return static_cast<int>(
        must(m_store.fetch([&](backend::StoreReader& reader) { return reader.count(query); })));
}

QByteArray RivalsMarket::textOf(Kind kind, const Id& id)
{
    return sql::documentText(must(m_store.fetch([&](backend::StoreReader& reader) {
                                 return reader.facts().find(kind, id);
                             })).value());
}

floors::RawRivals RivalsMarket::raw()
{
    const Millis now = m_clock.now();
    const QByteArray booking = textOf(Kind::Booking, m_won);
    const auto payment =
        Id::fromText(sql::parseDocument(booking.toStdString()).value("payment"_L1).toString());
    const Id occupancy = Occupancy::idFor(m_artisan, dateIn(startOf(m_round), kIndia));
    floors::RawRivals raw;
    raw.service = m_service.toText().toStdString();
    raw.artisan = m_artisan.toText().toStdString();
    raw.occupancy = occupancy.toText().toStdString();
    raw.seats = kSeats;
    std::memcpy(&raw.calendarLock, m_artisan.bytes().data() + 8, sizeof raw.calendarLock);
    raw.bookingDoc = booking.toStdString();
    raw.paymentDoc = textOf(Kind::Payment, *payment).toStdString();
    raw.occupancyDoc = textOf(Kind::Occupancy, occupancy).toStdString();
    raw.auditDoc = R"({"id":"","actor":"","command":"booking.hold","outcome":"ok","subject":"","at":1})";
    raw.outcome = R"({"n":1,"ok":true})";
    raw.refusal = R"({"error":{"code":"not_free","message":"These seats are taken."},"n":1,"ok":false})";
    const auto fresh = [&] { return Id::mint(now).toText().toStdString(); };
    for (const Id& customer : m_customers)
        raw.holds.push_back({customer.toText().toStdString(), fresh(), fresh(), fresh(), fresh()});
    return raw;
}

} // namespace karigar::bench
