// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/artisan/today.h"

#include "models/domain/records/artisanprofile.h"
#include "models/domain/records/availability.h"
#include "models/domain/records/ledgerentry.h"
#include "models/domain/rules/calendar.h"
#include "models/views/core/reloader.h"

#include <algorithm>
#include <memory>
#include <numeric>

using namespace Qt::StringLiterals;

namespace karigar::views::artisan {

namespace {

constexpr QLatin1String kIndia("Asia/Kolkata");
// A backlog longer than this is worked off on the bookings page.
constexpr int kOverdueShown = 10;

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

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

// All at once: what one question needs of another's answer is put together when the last one is there.
void Today::reload()
{
    const auto parts = std::make_shared<Parts>();
    parts->pass = ++m_pass;
    const auto into = [this, &parts](auto Parts::*field) {
        ++parts->missing;
        return [this, parts, field](auto answer) {
            (*parts).*field = std::move(answer);
            if (--parts->missing == 0 && parts->pass == m_pass)
                take(*parts);
        };
    };
    const Id me = m_workspace.person().id;
    m_monday = mondayOf(dateInIndia(m_workspace.now()));
    Query services = Query::of(Kind::Service);
    Query pictures = Query::of(Kind::PortfolioItem);
    m_workspace.list(services.equal("artisan", me), this, into(&Parts::services));
    m_workspace.list(nextQuery(), this, into(&Parts::next));
    m_workspace.list(linesQuery(), this, into(&Parts::lines));
    m_workspace.list(overdueQuery(), this, into(&Parts::overdue));
    m_workspace.list(weekQuery(), this, into(&Parts::week));
    m_workspace.find(Kind::ArtisanProfile, me, this, into(&Parts::profile));
    m_workspace.count(pictures.equal("artisan", me), this, into(&Parts::pictures));
    m_workspace.find(Kind::Availability, me, this, into(&Parts::hours));
}

Query Today::nextQuery() const
{
    const QDate today = dateInIndia(m_workspace.now());
    Query query = Query::of(Kind::Booking);
    return query.equal("artisan", m_workspace.person().id)
        .equal("state", QString(enumText(BookingState::Confirmed)))
        .add("endAt", Query::Compare::Greater, m_workspace.now())
        .add("startAt", Query::Compare::Greater, m_workspace.now() - kDay) // no workshop is longer
        .add("startAt", Query::Compare::Less, instantOf(today.addDays(2), 0, kIndia))
        .by("startAt");
}

Query Today::linesQuery() const
{
    Query query = Query::of(Kind::WaitlistEntry);
    return query.equal("artisan", m_workspace.person().id)
        .add("startAt", Query::Compare::Greater, m_workspace.now())
        .add("startAt", Query::Compare::Less, m_workspace.now() + 3 * kDay);
}

Query Today::overdueQuery() const
{
    Query query = Query::of(Kind::Booking);
    return query.equal("artisan", m_workspace.person().id)
        .equal("state", QString(enumText(BookingState::Confirmed)))
        .add("startAt", Query::Compare::LessOrEqual, m_workspace.now()) // lets the index stop at now
        .add("endAt", Query::Compare::LessOrEqual, m_workspace.now())
        .by("startAt")
        .first(kOverdueShown);
}

Query Today::weekQuery() const
{
    Query query = Query::of(Kind::LedgerEntry);
    return query.equal("artisan", m_workspace.person().id)
        .equal("account", QString(enumText(LedgerAccount::ArtisanPayable)))
        .equal("against", QString(enumText(LedgerAccount::ArtisanHeld)))
        .add("at", Query::Compare::GreaterOrEqual, instantOf(m_monday, 0, kIndia));
}

void Today::take(Parts& parts)
{
    m_services.clear();
    for (const Row& row : parts.services)
        m_services.insert(row.id, row.as<Service>());
    m_next = sessionsOf(parts.next, m_services);
    addLines(m_next, parts.lines);
    m_overdue = std::move(parts.overdue);
    m_week = {};
    for (const Row& row : parts.week) {
        const auto entry = row.as<LedgerEntry>();
        const qint64 day = m_monday.daysTo(dateInIndia(entry.at));
        if (day >= 0 && day < 7)
            m_week[static_cast<size_t>(day)] += entry.amount;
    }
    buildSteps(parts.profile, parts.pictures, parts.hours);
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
