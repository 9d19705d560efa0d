// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/artisan/daylist.h"

#include "models/domain/records/availability.h"
#include "models/domain/records/user.h"
#include "models/domain/rules/calendar.h"
#include "models/views/core/reloader.h"

using namespace Qt::StringLiterals;

namespace karigar::views::artisan {

DayList::DayList(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_reloader(new Reloader(
          workspace, {Kind::Booking, Kind::User, Kind::Service, Kind::WaitlistEntry},
          [this] {
              if (m_day.isValid())
                  reload();
          },
          this))
{
}

void DayList::open(QDate day)
{
    m_day = day;
    m_loaded = false;
    reload();
}

void DayList::reload()
{
    const int pass = ++m_pass;
    m_workspace.find(Kind::Availability, m_workspace.person().id, this,
                     [this, pass](const std::optional<Row>& row) {
                         if (pass != m_pass)
                             return;
                         m_zone = (row ? row->as<Availability>() : Availability()).zone;
                         loadServices(pass);
                     });
}

void DayList::loadServices(int pass)
{
    Query query = Query::of(Kind::Service);
    query.equal("artisan", m_workspace.person().id);
    m_workspace.list(query, this, [this, pass](const std::vector<Row>& rows) {
        if (pass != m_pass)
            return;
        m_services.clear();
        for (const Row& row : rows)
            m_services.insert(row.id, row.as<Service>());
        loadBookings(pass);
    });
}

void DayList::loadBookings(int pass)
{
    Query query = Query::of(Kind::Booking);
    query.equal("artisan", m_workspace.person().id)
        .add("startAt", Query::Compare::GreaterOrEqual, instantOf(m_day, 0, m_zone))
        .add("startAt", Query::Compare::Less, instantOf(m_day.addDays(1), 0, m_zone))
        .by("startAt");
    m_workspace.list(query, this, [this, pass](const std::vector<Row>& rows) {
        if (pass != m_pass)
            return;
        m_sessions = sessionsOf(rows, m_services);
        loadLines(pass);
    });
}

void DayList::loadLines(int pass)
{
    Query query = Query::of(Kind::WaitlistEntry);
    query.equal("artisan", m_workspace.person().id)
        .add("startAt", Query::Compare::GreaterOrEqual, instantOf(m_day, 0, m_zone))
        .add("startAt", Query::Compare::Less, instantOf(m_day.addDays(1), 0, m_zone));
    m_workspace.list(query, this, [this, pass](const std::vector<Row>& rows) {
        if (pass != m_pass)
            return;
        addLines(m_sessions, rows);
        loadPhones(pass);
    });
}

void DayList::loadPhones(int pass)
{
    QStringList guests;
    for (const Session& session : m_sessions)
        for (const Booking& booking : session.bookings)
            guests.append(booking.customer.toText());
    Query query = Query::of(Kind::User);
    query.oneOf("id", guests);
    m_workspace.list(query, this, [this, pass](const std::vector<Row>& rows) {
        if (pass != m_pass)
            return;
        m_phones.clear();
        for (const Row& row : rows)
            m_phones.insert(row.id, row.as<User>().phone);
        m_loaded = true;
        Q_EMIT loaded();
    });
}

} // namespace karigar::views::artisan
