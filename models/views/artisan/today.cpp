// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/artisan/today.h"

#include "models/domain/records/artisanprofile.h"
#include "models/domain/records/availability.h"
#include "models/domain/records/ledgerentry.h"
#include "models/domain/rules/calendar.h"
#include "models/views/core/reloader.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace karigar::views::artisan {

namespace {

constexpr QLatin1String kIndia("Asia/Kolkata");
// A backlog longer than this is worked off on the bookings page.
constexpr int kOverdueShown = 10;

} // namespace

Today::Today(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_reloader(new Reloader(
          workspace,
          {Kind::Booking, Kind::LedgerEntry, Kind::Service, Kind::ArtisanProfile, Kind::PortfolioItem,
           Kind::Availability},
          [this] { reload(); }, this))
{
    m_reloader->reloadNow();
}

Money Today::weekTotal() const
{
    return std::accumulate(m_week.begin(), m_week.end(), Money());
}

bool Today::isSetUp() const
{
    return std::ranges::all_of(m_steps, &Step::done);
}

void Today::reload()
{
    loadServices(++m_pass);
}

void Today::loadServices(int pass)
{
    Query services = Query::of(Kind::Service);
    services.equal("artisan", m_workspace.person().id);
    m_workspace.list(services, this, [this, pass](const std::vector<Row>& rows) {
        if (pass != m_pass)
            return;
        m_services.clear();
        for (const Row& row : rows)
            m_services.insert(row.id, row.as<Service>());
        const QDate today = dateInIndia(m_workspace.now());
        Query next = Query::of(Kind::Booking);
        next.equal("artisan", m_workspace.person().id)
            .equal("state", QString(enumText(BookingState::Confirmed)))
            .add("endAt", Query::Compare::Greater, m_workspace.now())
            .add("startAt", Query::Compare::Greater, m_workspace.now() - kDay) // no workshop is longer
            .add("startAt", Query::Compare::Less, instantOf(today.addDays(2), 0, kIndia))
            .by("startAt");
        m_workspace.list(next, this, [this, pass](const std::vector<Row>& bookings) {
            if (pass != m_pass)
                return;
            m_next = sessionsOf(bookings, m_services);
            loadLines(pass);
        });
    });
}

void Today::loadLines(int pass)
{
    Query query = Query::of(Kind::WaitlistEntry);
    query.equal("artisan", m_workspace.person().id)
        .add("startAt", Query::Compare::Greater, m_workspace.now())
        .add("startAt", Query::Compare::Less, m_workspace.now() + 3 * kDay);
    m_workspace.list(query, this, [this, pass](const std::vector<Row>& entries) {
        if (pass != m_pass)
            return;
        addLines(m_next, entries);
        loadOverdue(pass);
    });
}

void Today::loadOverdue(int pass)
{
    Query query = Query::of(Kind::Booking);
    query.equal("artisan", m_workspace.person().id)
        .equal("state", QString(enumText(BookingState::Confirmed)))
        .add("startAt", Query::Compare::LessOrEqual, m_workspace.now()) // lets the index stop at now
        .add("endAt", Query::Compare::LessOrEqual, m_workspace.now())
        .by("startAt")
        .first(kOverdueShown);
    m_workspace.list(query, this, [this, pass](std::vector<Row> rows) {
        if (pass != m_pass)
            return;
        m_overdue = std::move(rows);
        loadWeek(pass);
    });
}

void Today::loadWeek(int pass)
{
    const QDate today = dateInIndia(m_workspace.now());
    m_monday = today.addDays(1 - today.dayOfWeek());
    Query query = Query::of(Kind::LedgerEntry);
    query.equal("artisan", m_workspace.person().id)
        .equal("account", QString(enumText(LedgerAccount::ArtisanPayable)))
        .equal("against", QString(enumText(LedgerAccount::ArtisanHeld)))
        .add("at", Query::Compare::GreaterOrEqual, instantOf(m_monday, 0, kIndia));
    m_workspace.list(query, this, [this, pass](const std::vector<Row>& rows) {
        if (pass != m_pass)
            return;
        m_week = {};
        for (const Row& row : rows) {
            const auto entry = row.as<LedgerEntry>();
            const qint64 day = m_monday.daysTo(dateInIndia(entry.at));
            if (day >= 0 && day < 7)
                m_week[static_cast<size_t>(day)] += entry.amount;
        }
        loadSteps(pass);
    });
}

void Today::loadSteps(int pass)
{
    const Id me = m_workspace.person().id;
    m_workspace.find(Kind::ArtisanProfile, me, this, [this, pass, me](const std::optional<Row>& profile) {
        Query pictures = Query::of(Kind::PortfolioItem);
        pictures.equal("artisan", me);
        m_workspace.count(pictures, this, [this, pass, me, profile](qint64 count) {
            m_workspace.find(Kind::Availability, me, this,
                             [this, pass, profile, count](const std::optional<Row>& hours) {
                                 if (pass == m_pass)
                                     buildSteps(profile, count, hours);
                             });
        });
    });
}

void Today::buildSteps(const std::optional<Row>& profile, qint64 pictures, const std::optional<Row>& hours)
{
    const bool told = profile && !profile->as<ArtisanProfile>().bio.isEmpty();
    const bool open =
        hours && std::ranges::any_of(hours->as<Availability>().weekly,
                                     [](const WeekdayRule& rule) { return !rule.windows.empty(); });
    const bool offered = std::ranges::any_of(m_services, &Service::published);
    m_steps = {
        {u"profile"_s,
         tr("Tell your story"),
         tr("Who you are and what your hands make, in your own words."),
         told,
         {u"profile"_s, {}}},
        {u"portfolio"_s,
         tr("Show your work"),
         tr("A few good pictures say more than a page of text."),
         pictures > 0,
         {u"profile"_s, u"portfolio"_s}},
        {u"service"_s,
         tr("Offer a workshop"),
         tr("What guests do, how long it takes and what it costs."),
         offered,
         {u"services"_s, u"new"_s}},
        {u"hours"_s,
         tr("Set your opening hours"),
         tr("Guests can only choose times in which you are open."),
         open,
         {u"availability"_s, {}}},
    };
    m_loaded = true;
    Q_EMIT loaded();
}

} // namespace karigar::views::artisan
