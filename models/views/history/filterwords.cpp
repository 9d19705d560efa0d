// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/history/filterwords.h"

#include "models/views/history/historyentry.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace karigar::views {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(HistoryFilter)
};

QString day(QDate date)
{
    return QLocale().toString(date, u"d MMM yyyy"_s);
}

QString spanWords(const HistoryFilter& filter)
{
    if (filter.period != Period::Between)
        return periodWords(filter.period);
    if (!filter.from.isValid())
        return Words::tr("until %1").arg(day(filter.to));
    if (!filter.to.isValid())
        return Words::tr("from %1").arg(day(filter.from));
    if (filter.from == filter.to)
        return day(filter.from);
    return Words::tr("%1 to %2").arg(day(filter.from), day(filter.to));
}

bool hasDays(const HistoryFilter& filter)
{
    return filter.period != Period::Any &&
           (filter.period != Period::Between || filter.from.isValid() || filter.to.isValid());
}

void addAmount(std::vector<FilterChip>& chips, const HistoryFilter& filter)
{
    if (!filter.least && !filter.most)
        return;
    FilterChip chip{u"amount"_s, {}, filter};
    if (filter.least && filter.most)
        chip.words =
            Words::tr("%1 to %2").arg(formatMoneyShort(*filter.least), formatMoneyShort(*filter.most));
    else if (filter.least)
        chip.words = Words::tr("%1 or more").arg(formatMoneyShort(*filter.least));
    else
        chip.words = Words::tr("%1 or less").arg(formatMoneyShort(*filter.most));
    chip.without.least = chip.without.most = std::nullopt;
    chips.push_back(std::move(chip));
}

void addPick(std::vector<FilterChip>& chips, const HistoryFilter& filter, const QString& key,
             const QString& words, HistoryPick HistoryFilter::*part)
{
    if ((filter.*part).id.isNull())
        return;
    FilterChip chip{key, words.arg((filter.*part).name), filter};
    chip.without.*part = {};
    chips.push_back(std::move(chip));
}

} // namespace

std::vector<FilterChip> filterChips(const HistoryFilter& filter, HistoryOf of)
{
    std::vector<FilterChip> chips;
    for (const QString& type : filter.types) {
        chips.push_back({u"type."_s + type, transactionTypeWords(type), filter});
        chips.back().without.types.removeAll(type);
    }
    for (const QString& state : filter.states) {
        chips.push_back({u"state."_s + state, stateWords(state), filter});
        chips.back().without.states.removeAll(state);
    }
    if (hasDays(filter)) {
        FilterChip chip{u"period"_s, u"%1: %2"_s.arg(dayOfWords(filter.dayOf, of), spanWords(filter)),
                        filter};
        chip.without.period = Period::Any;
        chip.without.from = chip.without.to = {};
        chip.without.dayOf = DayOf::Begun;
        chips.push_back(std::move(chip));
    }
    addPick(chips, filter, u"service"_s, u"%1"_s, &HistoryFilter::service);
    addPick(chips, filter, u"customer"_s, Words::tr("Guest: %1"), &HistoryFilter::customer);
    addPick(chips, filter, u"artisan"_s, Words::tr("Artisan: %1"), &HistoryFilter::artisan);
    addPick(chips, filter, u"booking"_s, Words::tr("Booking: %1"), &HistoryFilter::booking);
    addAmount(chips, filter);
    return chips;
}

QString periodWords(Period period)
{
    switch (period) {
    case Period::Any:
        return Words::tr("At any time");
    case Period::Today:
        return Words::tr("Today");
    case Period::Week:
        return Words::tr("Last 7 days");
    case Period::Month:
        return Words::tr("This month");
    case Period::LastMonth:
        return Words::tr("Last month");
    case Period::FinancialYear:
        return Words::tr("This financial year");
    case Period::Between:
        return Words::tr("Between two days");
    }
    return {};
}

QString dayOfWords(DayOf dayOf, HistoryOf of)
{
    if (of == HistoryOf::Bookings)
        return dayOf == DayOf::Begun ? Words::tr("Booked") : Words::tr("Takes place");
    return dayOf == DayOf::Begun ? Words::tr("Begun") : Words::tr("Took effect");
}

} // namespace karigar::views
