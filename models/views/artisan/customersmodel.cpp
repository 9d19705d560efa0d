// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/artisan/customersmodel.h"

#include "models/domain/records/booking.h"
#include "models/views/core/reloader.h"
#include "models/views/core/timewords.h"

#include <algorithm>
#include <QHash>

using namespace Qt::StringLiterals;

namespace karigar::views::artisan {

namespace {

// One person, kept as a row's document so that the list behaves like any other.
struct Customer {
    Id id;
    QString name;
    int count = 0;
    Millis last = 0;
    Money paid;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("id", s.id);
        v("name", s.name);
        v("count", s.count);
        v("last", s.last);
        v("paid", s.paid);
    }
};

} // namespace

CustomersModel::CustomersModel(Workspace& workspace, QObject* parent)
    : RowsModel(parent)
    , m_workspace(workspace)
    , m_reloader(new Reloader(
          workspace, {Kind::Booking}, [this] { reload(); }, this))
{
    m_reloader->reloadNow();
}

void CustomersModel::setText(const QString& text)
{
    m_text = text.trimmed();
    filter();
}

void CustomersModel::reload()
{
    Query query = Query::of(Kind::Booking);
    query.equal("artisan", m_workspace.person().id)
        .oneOf("state", {QString(enumText(BookingState::Confirmed)), QString(enumText(BookingState::Completed)),
                         QString(enumText(BookingState::NoShow))})
        .by("startAt");
    m_workspace.list(query, this, [this](const std::vector<Row>& rows) {
        QHash<Id, Customer> people;
        for (const Row& row : rows) {
            const auto booking = row.as<Booking>();
            Customer& person = people[booking.customer];
            person.id = booking.customer;
            person.name = booking.customerName;
            ++person.count;
            person.last = std::max(person.last, booking.startAt);
            person.paid += booking.total;
        }
        std::vector<Customer> sorted(people.begin(), people.end());
        std::ranges::sort(sorted, [](const Customer& a, const Customer& b) {
            return a.last != b.last ? a.last > b.last : a.id < b.id;
        });
        m_all.clear();
        for (const Customer& person : sorted)
            m_all.push_back({person.id, toJson(person), false});
        m_loaded = true;
        filter();
    });
}

void CustomersModel::filter()
{
    std::vector<Row> shown;
    for (const Row& row : m_all)
        if (m_text.isEmpty() || row.as<Customer>().name.contains(m_text, Qt::CaseInsensitive))
            shown.push_back(row);
    setRows(std::move(shown));
    Q_EMIT loaded();
}

QVariant CustomersModel::present(const Row& row, int role) const
{
    const auto person = row.as<Customer>();
    switch (role) {
    case RecordRole::Title:
    case RecordRole::Person:
        return person.name;
    case RecordRole::Subtitle: {
        const QString booked = tr("%n booking(s)", nullptr, person.count);
        const bool ahead = person.last > m_workspace.now();
        const QString when = relativeWords(person.last, m_workspace.now());
        return ahead ? tr("%1, next %2").arg(booked, when) : tr("%1, last %2").arg(booked, when);
    }
    case RecordRole::ExactTime:
        return exactWords(person.last);
    case RecordRole::Amount:
        return person.paid.paise;
    default:
        return {};
    }
}

} // namespace karigar::views::artisan
