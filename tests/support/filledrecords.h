// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/allrecords.h"

#include <gtest/gtest.h>

namespace karigar::test {

/// Every kind of record, for tests that look at each; a test holds the list to allKinds().
using EveryKind = ::testing::Types<User, ArtisanProfile, PortfolioItem, Service, Availability, Occupancy,
                                   Booking, Payment, LedgerEntry, Channel, Message, ReadMarker, Notification,
                                   Review, Attachment, PlatformStats, Favourite, AuditEntry, ChangeRequest,
                                   WaitlistEntry, BusySource, Delivery, RefundRequest, Refund, Invoice,
                                   InvoiceSeries, TaxProfile, Settlement, Dispute, CalendarFeed>;

template<class... R>
constexpr size_t countOf(const ::testing::Types<R...>&)
{
    return sizeof...(R);
}

/// Gives every field of a struct a value that is neither its default nor its neighbour's. Texts begin with
/// `mark`.
class Filler {
public:
    explicit Filler(const QString& mark = {})
        : m_mark(mark)
    {
    }

    template<class T>
    void operator()(const char* name, T& value)
    {
        m_name = m_mark + QString::fromLatin1(name);
        ++m_count;
        fill(value);
    }

private:
    static constexpr Millis kInstant = 1775413800000;

    void fill(QString& value) { value = m_name + QString::number(m_count); }
    void fill(Id& value) { value = Id::derive(Id(), m_name + QString::number(m_count), kInstant); }
    void fill(QDate& value) { value = QDate(2026, 4, 1).addDays(m_count); }
    void fill(QStringList& value) { value = {m_name, m_mark + QStringLiteral("second")}; }
    void fill(QJsonObject& value) { value = {{m_name, m_name + QString::number(m_count)}}; }
    void fill(Money& value) { value = {100 + m_count}; }
    void fill(bool& value) { value = !value; }
    void fill(int& value) { value = 100 + m_count; }
    void fill(qint64& value) { value = kInstant + m_count; }
    template<NamedEnum E>
    void fill(E& value)
    {
        value = EnumNames<E>::table.back().value;
    }
    template<class T>
    void fill(std::vector<T>& values)
    {
        values.resize(2);
        for (T& value : values)
            fill(value);
    }
    template<HasFields T>
    void fill(T& value)
    {
        T::fields(value, *this);
    }

    const QString m_mark;
    QString m_name;
    int m_count = 0;
};

template<class R>
R filled(const QString& mark = {})
{
    R record;
    Filler filler(mark);
    R::fields(record, filler);
    return record;
}

} // namespace karigar::test
