// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/artisan/hours.h"

#include "models/domain/rules/calendar.h"
#include "models/domain/rules/slots.h"
#include "models/views/core/reloader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace karigar::views::artisan {

namespace {
constexpr int kPreviewDays = 14;

// A closed weekday may be written as an empty rule or left out; one form makes them comparable.
std::vector<WeekdayRule> normal(std::vector<WeekdayRule> weekly)
{
    std::erase_if(weekly, [](const WeekdayRule& rule) { return rule.windows.empty(); });
    std::ranges::sort(weekly, {}, &WeekdayRule::weekday);
    return weekly;
}
} // namespace

Hours::Hours(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_reloader(new Reloader(
          workspace, {Kind::Availability}, [this] { reload(); }, this))
{
    m_reloader->reloadNow();
}

QDate Hours::today() const
{
    return dateIn(m_workspace.now(), m_edited.zone);
}

void Hours::reload()
{
    m_workspace.find(Kind::Availability, m_workspace.person().id, this,
                     [this](const std::optional<Row>& row) {
                         const bool touched = isDirty();
                         m_saved = row ? row->as<Availability>() : Availability();
                         m_saved.weekly = normal(m_saved.weekly);
                         std::ranges::sort(m_saved.overrides, {}, &DateOverride::date);
                         std::ranges::sort(m_saved.blackouts, {}, &Blackout::from);
                         m_waiting = row && row->waiting;
                         if (!touched || !m_loaded)
                             m_edited = m_saved;
                         m_loaded = true;
                         Q_EMIT changed();
                     });
}

void Hours::setWeekly(const std::vector<WeekdayRule>& weekly)
{
    m_edited.weekly = normal(weekly);
}

void Hours::setOverride(const DateOverride& exception)
{
    std::erase_if(m_edited.overrides, [&](const DateOverride& o) { return o.date == exception.date; });
    m_edited.overrides.push_back(exception);
    std::ranges::sort(m_edited.overrides, {}, &DateOverride::date);
    Q_EMIT changed();
}

void Hours::removeOverride(QDate date)
{
    std::erase_if(m_edited.overrides, [&](const DateOverride& o) { return o.date == date; });
    Q_EMIT changed();
}

void Hours::setBlackout(int index, const Blackout& blackout)
{
    auto& blackouts = m_edited.blackouts;
    if (index >= 0 && index < std::ssize(blackouts))
        blackouts[static_cast<size_t>(index)] = blackout;
    else
        blackouts.push_back(blackout);
    std::ranges::sort(blackouts, {}, &Blackout::from);
    Q_EMIT changed();
}

void Hours::removeBlackout(int index)
{
    if (index < 0 || index >= std::ssize(m_edited.blackouts))
        return;
    m_edited.blackouts.erase(m_edited.blackouts.begin() + index);
    Q_EMIT changed();
}

void Hours::setAway(bool away, const QString& note)
{
    m_edited.away = away;
    m_edited.awayNote = note;
}

std::vector<Hours::PreviewDay> Hours::preview() const
{
    std::vector<PreviewDay> days;
    for (int i = 0; i < kPreviewDays; ++i) {
        const QDate date = today().addDays(i);
        const bool overridden =
            std::ranges::find(m_edited.overrides, date, &DateOverride::date) != m_edited.overrides.end();
        const Blackout* off = blackoutOn(m_edited, date);
        days.push_back(
            {date, openingHours(m_edited, date), overridden, off != nullptr, off ? off->note : QString()});
    }
    return days;
}

void Hours::save()
{
    submit(m_edited, true);
}

void Hours::restore(const Availability& earlier)
{
    m_edited = earlier;
    submit(earlier, false);
    Q_EMIT changed();
}

void Hours::drop()
{
    m_edited = m_saved;
    Q_EMIT changed();
}

void Hours::submit(const Availability& wanted, bool undoable)
{
    QJsonObject args = toJson(wanted);
    args.remove("id"_L1);
    // Taken now: the record will already say the new hours when the answer comes.
    m_workspace.submit(u"availability.save"_s, args, this,
                       [this, wanted, undoable, before = m_saved](const Result<qint64>& queued) {
                           if (!queued) {
                               Q_EMIT refused(queued.error());
                               return;
                           }
                           m_saved = wanted;
                           Q_EMIT changed();
                           if (undoable)
                               Q_EMIT saved(before);
                       });
}

} // namespace karigar::views::artisan
