// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/demo/market/demand.h"
#include "models/domain/rules/calendar.h"
#include "models/domain/rules/waitlist.h"

using namespace Qt::StringLiterals;

namespace karigar::demo {

namespace {

constexpr int kLines = 5;
constexpr int kDaysAhead = 30;

/// Who waits for the sessions that are full.
class Lines {
public:
    Lines(Stage& stage, People& people, Chance chance)
        : m_stage(stage)
        , m_people(people)
        , m_chance(chance)
    {
    }

    Result<void> form()
    {
        for (Host& host : m_people.hosts)
            for (const Id& service : host.services)
                KARIGAR_CHECK(look(host, service));
        return {};
    }

private:
    Result<void> look(const Host& host, const Id& id)
    {
        // The known artisan's are all looked at; of the others a few are enough.
        if (!host.known && m_made >= kLines)
            return {};
        KARIGAR_TRY(const auto service, m_stage.get<Service>(id));
        const QDate today = dateInIndia(m_stage.now());
        for (int day = 1; day <= kDaysAhead; ++day) {
            KARIGAR_TRY(const auto times, timesOf(m_stage, service, today.addDays(day)));
            for (const Slot& slot : times)
                if (slot.state == SlotState::Full && checkWaiting(service, slot, 1, m_stage.now()))
                    return fill(host, service, slot);
        }
        return {};
    }

    Result<void> fill(const Host& host, const Service& service, const Slot& slot)
    {
        KARIGAR_CHECK(join(m_chance.pick(m_people.guests), service, slot));
        if (!host.known)
            KARIGAR_CHECK(join(m_people.knownGuest(), service, slot));
        KARIGAR_CHECK(join(m_chance.pick(m_people.guests), service, slot));
        ++m_made;
        return {};
    }

    Result<void> join(const Guest& guest, const Service& service, const Slot& slot)
    {
        return m_stage.perhaps(guest.actor, "waitlist.join"_L1,
                               {{"entry"_L1, m_chance.id(m_stage.now()).toText()},
                                {"service"_L1, service.id.toText()},
                                {"startAt"_L1, slot.startAt},
                                {"seats"_L1, 1}});
    }

    Stage& m_stage;
    People& m_people;
    Chance m_chance;
    int m_made = 0;
};

} // namespace

void planWaiting(Agenda& agenda, Play& play, People& people, const Options& options)
{
    agenda.at(play.present - kSecond, [&people, chance = Chance(options.seed).fork(u"waiting")](
                                          Stage& stage) { return Lines(stage, people, chance).form(); });
}

} // namespace karigar::demo
