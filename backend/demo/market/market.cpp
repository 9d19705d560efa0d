// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/demo/market/market.h"

#include "backend/auth/passwords.h"
#include "backend/demo/market/demand.h"
#include "backend/demo/market/moneyback.h"
#include "backend/demo/market/opening.h"
#include "backend/demo/market/openjobs.h"
#include "backend/demo/market/providerbook.h"
#include "backend/demo/market/settling.h"
#include "backend/jobs/alljobs.h"
#include "backend/payments/razorpay/client.h"
#include "backend/store/datafolder.h"
#include "backend/store/sqlitestore.h"
#include "models/domain/rules/calendar.h"

#include <QDir>
#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace karigar::demo {

namespace {

constexpr int kActsPerCommit = 2000;
constexpr int kStatsDays = 30;
constexpr Millis kReadingStops = 20 * kHour; ///< what came later is new to everybody

/// Every evening many people look at what is new to them.
void planReading(Agenda& agenda, const People& people, const Options& options)
{
    std::map<Id, Actor> actors{{people.admin.user, people.admin}};
    for (const Host& host : people.hosts)
        actors.emplace(host.actor.user, host.actor);
    for (const Guest& guest : people.guests)
        actors.emplace(guest.actor.user, guest.actor);
    const auto shared = std::make_shared<Chance>(Chance(options.seed).fork(u"reading"));
    for (Millis at = options.now - kReadingStops; at > options.now - kHistory - 30 * kDay; at -= kDay)
        agenda.at(at, [shared, actors](Stage& stage) -> Result<void> {
            const std::set<Id> unread = stage.unread();
            for (const Id& id : unread) {
                if (shared->percent(35))
                    continue;
                KARIGAR_CHECK(stage.surely(actors.at(id), "notification.read"_L1, {}));
                stage.unread().erase(id);
            }
            return {};
        });
}

/// The pieces of one making, in the order they need each other.
class Making {
public:
    explicit Making(const Options& options)
        : m_options(options)
        , m_part(options.data + u".part"_s)
        , m_files(backend::datafolder::attachments(m_part))
        , m_agenda(options.now - 2 * kHistory)
        , m_stage(options.seed, m_agenda)
    {
    }

    Result<Made> make(const std::function<void(const QString&)>& say);

private:
    Result<void> prepare();
    Result<void> paint(const std::function<void(const QString&)>& say);
    Result<void> play();
    Result<void> playUntil(Millis instant);
    Result<void> countDay();
    Result<void> finish();
    Result<void> tell();

    const Options m_options;
    const QString m_part;
    backend::AttachmentFiles m_files;
    DemoContent m_content;
    People m_people;
    PictureSizes m_sizes;
    Agenda m_agenda;
    Stage m_stage;
    std::unique_ptr<backend::SqliteStore> m_store;
    Made m_made;
};

Failure cannot(const QString& sentence)
{
    return fail(ErrorDomain::Store, "cannot_make"_L1, sentence);
}

Result<void> Making::prepare()
{
    if (QFileInfo::exists(m_options.data))
        return cannot(u"%1 exists already."_s.arg(m_options.data));
    // Left by a run that was interrupted.
    QDir(m_part).removeRecursively();
    if (!QDir().mkpath(m_part))
        return cannot(u"%1 cannot be made."_s.arg(m_part));
    auto content = loadDemoContent();
    if (!content)
        return cannot(content.error());
    m_content = std::move(*content);
    m_people = castPeople(m_content, m_options);
    KARIGAR_TRY(m_store, backend::SqliteStore::open(backend::datafolder::database(m_part), {}));
    return {};
}

Result<void> Making::paint(const std::function<void(const QString&)>& say)
{
    QElapsedTimer timer;
    timer.start();
    KARIGAR_TRY(m_sizes, paintPictures(m_people.hosts, m_files, m_options, [&](int done, int total) {
                    if (done % 100 == 0)
                        say(u"painted %1 of %2 pictures"_s.arg(done).arg(total));
                }));
    m_made.painting = timer.elapsed();
    return {};
}

Result<void> Making::playUntil(Millis instant)
{
    for (bool ended = false; !ended;) {
        KARIGAR_CHECK(m_store->writeAndWait([&](backend::StoreWriter& writer) -> Result<void> {
            m_stage.enter(writer);
            KARIGAR_TRY(ended, m_agenda.play(m_stage, instant, kActsPerCommit));
            return {};
        }));
    }
    return {};
}

/// By the job that counts in a running server, at the instant that the play has reached.
Result<void> Making::countDay()
{
    backend::CommandExecutor executor(*m_store, m_agenda);
    const auto result = backend::statsCount(*m_store, executor, m_agenda).run({});
    return result.error.isEmpty() ? Result<void>() : cannot(u"A day could not be counted: "_s + result.error);
}

Result<void> Making::play()
{
    QElapsedTimer timer;
    timer.start();
    KARIGAR_TRY(const QByteArray hash, backend::passwords::hash(QString::fromLatin1(kPassword)));
    Play shared{m_content, m_people.admin, m_options.now, {}};
    planOpenings(m_agenda, m_people, m_options, m_sizes, hash);
    planDemand(m_agenda, shared, m_people, m_options);
    planKnown(m_agenda, shared, m_people, m_options);
    planWaiting(m_agenda, shared, m_people, m_options);
    planReading(m_agenda, m_people, m_options);
    planSettlements(m_agenda, m_people, m_options);
    const QDate today = dateInIndia(m_options.now);
    for (int day = 1 - kStatsDays; day < 0; ++day) {
        KARIGAR_CHECK(playUntil(instantOf(today.addDays(day + 1), 0, u"Asia/Kolkata"_s) - 1));
        KARIGAR_CHECK(countDay());
    }
    KARIGAR_CHECK(playUntil(m_options.now));
    KARIGAR_CHECK(m_store->writeAndWait([this](backend::StoreWriter& writer) {
        m_stage.enter(writer);
        return compareAll(m_stage);
    }));
    KARIGAR_CHECK(countDay());
    m_made.playing = timer.elapsed();
    return {};
}

Result<void> Making::tell()
{
    return m_store->read([this](backend::StoreReader& reader) -> Result<void> {
        KARIGAR_TRY(const qint64 bookings, reader.count(Query::of(Kind::Booking)));
        KARIGAR_TRY(const qint64 reviews, reader.count(Query::of(Kind::Review)));
        m_made.bookings = static_cast<int>(bookings);
        m_made.reviews = static_cast<int>(reviews);
        m_made.artisans = static_cast<int>(m_people.hosts.size());
        m_made.customers = static_cast<int>(m_people.guests.size());
        m_made.refused = m_stage.refused();
        m_made.emails = {m_people.knownHost().email, m_people.knownGuest().email, m_people.adminEmail};
        return writeProviderBook(reader, m_options.now, m_part + u"/provider.json"_s);
    });
}

Result<void> Making::finish()
{
    KARIGAR_CHECK(m_store->writeAndWait([this](backend::StoreWriter& writer) {
        return writeOpenJobs(writer, m_stage.jobs(), m_options.now);
    }));
    KARIGAR_CHECK(tell());
    m_store.reset();
    if (!QDir().rename(m_part, m_options.data))
        return cannot(u"%1 cannot be renamed to %2."_s.arg(m_part, m_options.data));
    return {};
}

Result<Made> Making::make(const std::function<void(const QString&)>& say)
{
    KARIGAR_CHECK(prepare());
    say(u"painting what %1 artisans show"_s.arg(m_people.hosts.size()));
    KARIGAR_CHECK(paint(say));
    say(u"playing half a year"_s);
    KARIGAR_CHECK(play());
    KARIGAR_CHECK(finish());
    return m_made;
}

} // namespace

Result<Made> makeMarket(const Options& options, const std::function<void(const QString&)>& say)
{
    if (!backend::passwords::prepare())
        return cannot(u"The system gives no random numbers."_s);
    return Making(options).make(say);
}

} // namespace karigar::demo
