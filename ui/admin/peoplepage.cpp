// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/peoplepage.h"

#include "models/domain/rules/states.h"
#include "models/views/admin/filters.h"
#include "models/views/admin/looks.h"
#include "models/views/admin/personcase.h"
#include "models/views/core/timewords.h"
#include "ui/admin/casepane.h"
#include "ui/admin/parts.h"
#include "ui/shared/avatar.h"
#include "ui/shared/card.h"
#include "ui/shared/keyvaluetable.h"
#include "ui/shared/segmentedcontrol.h"
#include "ui/shared/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace karigar::ui::admin {

namespace {

BrowsePage::Setup peopleSetup()
{
    BrowsePage::Setup setup;
    setup.prefix = u"adminPeople"_s;
    setup.kind = Kind::User;
    setup.describe = [](const views::Row& row) { return views::admin::entryOf(row.as<User>()); };
    setup.title = PeoplePage::tr("People");
    setup.purpose =
        PeoplePage::tr("Everybody with an account, those who joined last first. What people write to each "
                       "other is not shown here.");
    setup.searchHint = PeoplePage::tr("Name or email");
    setup.icon = Icon::People;
    setup.emptyTitle = PeoplePage::tr("Nobody here");
    setup.emptySentence =
        PeoplePage::tr("People appear when they register. Perhaps the filters leave them out.");
    return setup;
}

} // namespace

PeoplePage::PeoplePage(const PageContext& context, QWidget* parent)
    : BrowsePage(context, peopleSetup(), parent)
    , m_case(new views::admin::PersonCase(context.workspace, this))
    , m_pane(new CasePane(u"personCase"_s, Icon::People, tr("Choose a person"),
                          tr("Their profile and their numbers are shown here."), this))
    , m_range(rangeFilter(u"peopleRange"_s, tr("Joined when")))
{
    connect(m_case, &views::admin::PersonCase::loaded, this, &PeoplePage::refreshCase);
    connect(m_case, &views::admin::PersonCase::missing, m_pane, &CasePane::showMissing);
    start(m_pane);
}

views::admin::Listing PeoplePage::listing() const
{
    return views::admin::peopleListing(static_cast<views::admin::Range>(m_range->current()), searchText(),
                                       m_workspace.now());
}

void PeoplePage::applyRequest(const views::admin::ListRequest& request)
{
    m_range->setCurrent(static_cast<int>(request.range));
}

void PeoplePage::openRecord(const Id& id)
{
    m_case->open(id);
}

QString PeoplePage::countWords(int count) const
{
    return tr("%n person(s)", nullptr, count);
}

void PeoplePage::refreshCase()
{
    QVBoxLayout* column = m_pane->begin();
    column->addWidget(headCard());
    column->addWidget(numbersCard());
    if (m_case->profile())
        column->addWidget(workshopCard());
    m_pane->finish();
}

Card* PeoplePage::headCard()
{
    const User& user = m_case->user();
    auto* card = new Card(m_pane);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(label(user.name, TextSize::Heading, Ink::Normal, card));
    words->addWidget(label(views::admin::rolesOf(user), TextSize::Body, Ink::Muted, card));
    auto* head = new QHBoxLayout;
    head->setSpacing(space::k16);
    head->addWidget(new Avatar(user.name, 56, card));
    head->addLayout(words, 1);
    card->content()->addLayout(head);
    auto* facts = new KeyValueTable(card);
    facts->addText(tr("Email"), user.email);
    if (!user.phone.isEmpty())
        facts->addText(tr("Phone"), user.phone);
    if (!user.state.isEmpty())
        facts->addText(tr("State"), stateName(user.state));
    facts->addText(tr("Joined"), views::exactWords(user.createdAt));
    card->content()->addWidget(facts);
    card->content()->addWidget(copyRow(
        u"personId"_s, tr("Account"), user.id.toText(), [this] { Q_EMIT said(tr("Copied."), {}); }, card));
    return card;
}

Card* PeoplePage::numbersCard()
{
    Card* card = titledCard(tr("In numbers"), m_pane);
    auto* facts = new KeyValueTable(card);
    facts->addText(tr("Booked as a guest"), QLocale().toString(m_case->booked()));
    if (m_case->waits() > 0)
        facts->addText(tr("Places in waiting lists"), QLocale().toString(m_case->waits()));
    if (m_case->user().artisan) {
        facts->addText(tr("Workshops offered"), QLocale().toString(m_case->services()));
        facts->addText(tr("Bookings as the artisan"), QLocale().toString(m_case->hosted()));
    }
    card->content()->addWidget(facts);
    auto* paid = new KeyValueTable(card);
    paid->setObjectName(u"personPaid"_s);
    paid->addTotal(tr("Paid in all"), m_case->paid().paise);
    card->content()->addWidget(paid);
    if (m_case->user().artisan) {
        auto* earned = new KeyValueTable(card);
        earned->setObjectName(u"personEarned"_s);
        earned->addTotal(tr("Earned in all"), m_case->earned().paise);
        card->content()->addWidget(earned);
    }
    return card;
}

Card* PeoplePage::workshopCard()
{
    const ArtisanProfile& profile = *m_case->profile();
    Card* card = titledCard(profile.workshop.isEmpty() ? tr("Workshop") : profile.workshop, m_pane);
    card->content()->addWidget(
        label(u"%1 · %2, %3"_s.arg(profile.craft, profile.city, stateName(profile.state)), TextSize::Body,
              Ink::Muted, card));
    if (!profile.bio.isEmpty())
        card->content()->addWidget(label(profile.bio, TextSize::Body, Ink::Normal, card));
    auto* facts = new KeyValueTable(card);
    if (profile.ratingCount > 0)
        facts->addText(tr("Rating"),
                       tr("%1 of 5, %n review(s)", nullptr, profile.ratingCount)
                           .arg(QLocale().toString(double(profile.ratingSum) / profile.ratingCount, 'f', 1)));
    if (!profile.languages.isEmpty())
        facts->addText(tr("Languages"), profile.languages.join(u", "_s));
    card->content()->addWidget(facts);
    return card;
}

} // namespace karigar::ui::admin
