// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/fields.h"

#include <array>

namespace karigar::views {

/// The days a history looks at, counted in India as the marketplace's numbers and papers are. A saved filter
/// keeps the word, so that "this month" means the month it is used in.
enum class Period { Any, Today, Week, Month, LastMonth, FinancialYear, Between };

/// By which of a record's times days are counted: when it was begun (booked, started to pay, asked back), or
/// when it takes effect (the workshop, the collection, the money's arrival).
enum class DayOf { Begun, Effect };

enum class TransactionType { Payment, Refund, Payout, Dispute };

} // namespace karigar::views

namespace karigar {

template<>
struct EnumNames<views::Period> {
    static constexpr std::array table{
        EnumName<views::Period>{views::Period::Any, QLatin1String("any")},
        EnumName<views::Period>{views::Period::Today, QLatin1String("today")},
        EnumName<views::Period>{views::Period::Week, QLatin1String("week")},
        EnumName<views::Period>{views::Period::Month, QLatin1String("month")},
        EnumName<views::Period>{views::Period::LastMonth, QLatin1String("last_month")},
        EnumName<views::Period>{views::Period::FinancialYear, QLatin1String("financial_year")},
        EnumName<views::Period>{views::Period::Between, QLatin1String("between")},
    };
};

template<>
struct EnumNames<views::DayOf> {
    static constexpr std::array table{
        EnumName<views::DayOf>{views::DayOf::Begun, QLatin1String("begun")},
        EnumName<views::DayOf>{views::DayOf::Effect, QLatin1String("effect")},
    };
};

template<>
struct EnumNames<views::TransactionType> {
    static constexpr std::array table{
        EnumName<views::TransactionType>{views::TransactionType::Payment, QLatin1String("payment")},
        EnumName<views::TransactionType>{views::TransactionType::Refund, QLatin1String("refund")},
        EnumName<views::TransactionType>{views::TransactionType::Payout, QLatin1String("payout")},
        EnumName<views::TransactionType>{views::TransactionType::Dispute, QLatin1String("dispute")},
    };
};

namespace views {

/// Somebody or something a history is narrowed to. The name is kept so that a saved filter reads well
/// offline.
struct HistoryPick {
    Id id;
    QString name;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("id", s.id);
        v("name", s.name);
    }
    bool operator==(const HistoryPick&) const = default;
};

/// What a history is to show, in all modes: every set part narrows it, and all of them hold together. Plain
/// value; as JSON it is a saved filter.
struct HistoryFilter {
    QString text;       ///< words to search for
    QStringList types;  ///< TransactionType names; empty: all
    QStringList states; ///< "confirmed" of bookings, "payment:captured" of transactions; empty: any
    DayOf dayOf = DayOf::Begun;
    Period period = Period::Any;
    QDate from; ///< with Between: the first day; null: from the beginning
    QDate to;   ///< with Between: the last day; null: until today and beyond
    HistoryPick service;
    HistoryPick customer;
    HistoryPick artisan;
    HistoryPick booking;
    std::optional<Money> least;
    std::optional<Money> most;

    bool isEmpty() const { return *this == HistoryFilter(); }
    /// Whether anything but the words narrows it.
    bool narrows() const;
    bool operator==(const HistoryFilter&) const = default;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("text", s.text);
        v("types", s.types);
        v("states", s.states);
        v("dayOf", s.dayOf);
        v("period", s.period);
        v("from", s.from);
        v("to", s.to);
        v("service", s.service);
        v("customer", s.customer);
        v("artisan", s.artisan);
        v("booking", s.booking);
        v("least", s.least);
        v("most", s.most);
    }
};

/// Instants from `from` on and before `to`; 0 leaves an end open.
struct HistorySpan {
    Millis from = 0;
    Millis to = 0;

    bool operator==(const HistorySpan&) const = default;
};
HistorySpan spanOf(const HistoryFilter& filter, Millis now);

} // namespace views
} // namespace karigar
