// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/demo/market/demand.h"
#include "models/domain/rules/calendar.h"

using namespace Qt::StringLiterals;

namespace karigar::demo {

namespace {

// The known artisan's workshops as the content has them.
constexpr size_t kShort = 0;
constexpr size_t kLong = 1; ///< four seats

/// Plans what must be there; each wish has days enough to find a free time.
class Known {
public:
    Known(Agenda& agenda, Play& play, People& people, Chance chance)
        : m_agenda(agenda)
        , m_play(play)
        , m_people(people)
        , m_chance(chance)
        , m_today(dateInIndia(play.present))
    {
    }

    void planHost();
    void planGuest();
    /// What the desk finds: money that goes back in every way.
    void planDesk();

private:
    Wish at(Host& host, Guest& guest, size_t workshop, int firstDay, int seats) const;
    StoryPtr ask(const Wish& wish, Millis ago, const StoryPtr& beside = {});
    std::vector<Guest*> oldGuests() const;
    std::pair<Host*, size_t> instantWorkshop();

    Agenda& m_agenda;
    Play& m_play;
    People& m_people;
    Chance m_chance;
    QDate m_today;
};

Wish Known::at(Host& host, Guest& guest, size_t workshop, int firstDay, int seats) const
{
    Wish wish;
    wish.host = &host;
    wish.guest = &guest;
    wish.workshop = workshop;
    wish.from = m_today.addDays(firstDay);
    wish.days = 12;
    wish.seats = seats;
    return wish;
}

StoryPtr Known::ask(const Wish& wish, Millis ago, const StoryPtr& beside)
{
    m_chance.next();
    return beginStory(m_agenda, m_play, wish, m_play.present - ago, m_chance.fork(u"story"), beside);
}

std::vector<Guest*> Known::oldGuests() const
{
    std::vector<Guest*> found;
    for (Guest& guest : m_people.guests)
        if (!guest.known && guest.joinedAt < m_play.present - 40 * kDay && !guest.said->stateCode.isEmpty())
            found.push_back(&guest);
    return found;
}

std::pair<Host*, size_t> Known::instantWorkshop()
{
    std::vector<std::pair<Host*, size_t>> found;
    for (Host& host : m_people.hosts)
        for (size_t i = 0; i < host.said->workshops.size(); ++i) {
            const DemoWorkshop& workshop = host.said->workshops[i];
            const bool fits = !workshop.approve && !workshop.online && workshop.horizonDays >= 20 &&
                              workshop.minNoticeHours <= 72 && workshop.seats >= 3;
            if (fits && !host.known && host.joinedAt < m_play.present - 40 * kDay)
                found.emplace_back(&host, i);
        }
    return m_chance.pick(found);
}

void Known::planHost()
{
    Host& host = m_people.knownHost();
    const std::vector<Guest*> guests = oldGuests();
    // Two want the long day; its four seats are enough for one of them only.
    Wish first = at(host, *guests[0], kLong, 9, 3);
    first.fate = Fate::Waiting;
    first.note = u"Three sisters, one of them has made tiles before. We would love to see the kiln opened."_s;
    const StoryPtr story = ask(first, 22 * kHour);
    Wish second = at(host, *guests[1], kLong, 9, 2);
    second.fate = Fate::Waiting;
    second.note = u"It is our anniversary and the only day we are both in Jaipur."_s;
    ask(second, 5 * kHour, story);
    // Some that are ahead, whatever chance gave.
    for (size_t i = 2; i < 5; ++i) {
        Wish ahead = at(host, *guests[i], i == 4 ? kLong : kShort, static_cast<int>(4 * i) - 5, 2);
        ahead.answerAfter = 3 * kHour;
        ask(ahead, 8 * kDay);
    }
}

void Known::planGuest()
{
    Host& host = m_people.knownHost();
    Guest& guest = m_people.knownGuest();
    Wish reviewed = at(host, guest, kShort, -36, 2);
    reviewed.answerAfter = 2 * kHour;
    reviewed.reviewed = true;
    reviewed.back = Back::Never;
    reviewed.note = u"My first time with a brush. My friend has done it twice and will be patient with me."_s;
    ask(reviewed, 48 * kDay);

    const auto [past, pastWorkshop] = instantWorkshop();
    Wish held = at(*past, guest, pastWorkshop, -17, 1);
    held.reviewed = false;
    held.back = Back::Granted;
    ask(held, 28 * kDay);

    const auto [next, nextWorkshop] = instantWorkshop();
    Wish ahead = at(*next, guest, nextWorkshop, 7, 2);
    ahead.talk = Talk::Running;
    ask(ahead, 5 * kDay);

    Wish waiting = at(host, guest, kShort, 12, 2);
    waiting.fate = Fate::Waiting;
    waiting.note = u"We loved the first time. Could we try the brown outline this time?"_s;
    ask(waiting, 9 * kHour);
}

void Known::planDesk()
{
    const std::vector<Guest*> guests = oldGuests();
    size_t next = 6;
    for (const Back back : {Back::Asked, Back::Failed, Back::PaidBackThere, Back::Contested}) {
        const auto [host, workshop] = instantWorkshop();
        Wish wish = at(*host, *guests[next++ % guests.size()], workshop, -11, 2);
        wish.days = 5;
        wish.back = back;
        ask(wish, 24 * kDay);
    }
    // Still to be looked at, or decided only yesterday.
    for (int day = -1; day > -5; --day) {
        const auto [host, workshop] = instantWorkshop();
        Wish wish = at(*host, *guests[next++ % guests.size()], workshop, day, 1);
        wish.days = 1;
        wish.back = Back::Granted;
        ask(wish, 15 * kDay);
    }
}

} // namespace

void planKnown(Agenda& agenda, Play& play, People& people, const Options& options)
{
    Known known(agenda, play, people, Chance(options.seed).fork(u"known"));
    known.planHost();
    known.planGuest();
    known.planDesk();
}

} // namespace karigar::demo
