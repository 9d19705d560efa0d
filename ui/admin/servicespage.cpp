// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/servicespage.h"

#include "models/views/admin/filters.h"
#include "models/views/admin/looks.h"
#include "models/views/core/timewords.h"
#include "ui/admin/casepane.h"
#include "ui/admin/parts.h"
#include "ui/shared/button.h"
#include "ui/shared/card.h"
#include "ui/shared/combobox.h"
#include "ui/shared/keyvaluetable.h"
#include "ui/shared/statechip.h"
#include "ui/shared/text.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace karigar::ui::admin {

namespace {

BrowsePage::Setup serviceSetup()
{
    BrowsePage::Setup setup;
    setup.prefix = u"adminService"_s;
    setup.kind = Kind::Service;
    setup.describe = [](const views::Row& row) { return views::admin::entryOf(row.as<Service>()); };
    setup.title = ServicesPage::tr("Services");
    setup.purpose =
        ServicesPage::tr("Every workshop that artisans offer, published or not, the newest first.");
    setup.searchHint = ServicesPage::tr("Title, craft, artisan or city");
    setup.icon = Icon::Services;
    setup.emptyTitle = ServicesPage::tr("No services here");
    setup.emptySentence = ServicesPage::tr("Services appear when an artisan saves one. Perhaps the filters "
                                           "leave them out.");
    return setup;
}

QString policyWords(PolicyId policy)
{
    switch (policy) {
    case PolicyId::Flexible:
        return ServicesPage::tr("Flexible");
    case PolicyId::Moderate:
        return ServicesPage::tr("Moderate");
    case PolicyId::Strict:
        return ServicesPage::tr("Strict");
    }
    return {};
}

} // namespace

ServicesPage::ServicesPage(const PageContext& context, QWidget* parent)
    : BrowsePage(context, serviceSetup(), parent)
    , m_pane(new CasePane(u"serviceCase"_s, Icon::Services, tr("Choose a service"),
                          tr("What it offers and on which terms is shown here."), this))
    , m_state(stateFilter(u"serviceStateFilter"_s, tr("Published or not"),
                          {{u"published"_s, tr("Published")}, {u"hidden"_s, tr("Not published")}}))
{
    start(m_pane);
}

views::admin::Listing ServicesPage::listing() const
{
    return views::admin::serviceListing(m_state->currentData().toString(), searchText());
}

void ServicesPage::applyRequest(const views::admin::ListRequest& request)
{
    m_state->setCurrentIndex(std::max(0, m_state->findData(request.state)));
}

void ServicesPage::openRecord(const Id& id)
{
    const int pass = ++m_pass;
    m_workspace.find(Kind::Service, id, this, [this, pass](const std::optional<views::Row>& row) {
        if (pass != m_pass)
            return;
        if (row)
            showService(row->as<Service>());
        else
            m_pane->showMissing();
    });
}

QString ServicesPage::countWords(int count) const
{
    return tr("%n service(s)", nullptr, count);
}

void ServicesPage::showService(const Service& service)
{
    const auto entry = views::admin::entryOf(service);
    QVBoxLayout* column = m_pane->begin();
    auto* card = new Card(m_pane);
    auto* head = new QHBoxLayout;
    head->addWidget(label(service.title, TextSize::Heading, Ink::Normal, card), 1);
    head->addWidget(chipOf({entry.chipText, entry.chipIcon, entry.chipTone}, card), 0, Qt::AlignTop);
    card->content()->addLayout(head);
    card->content()->addWidget(label(entry.subtitle, TextSize::Body, Ink::Muted, card));
    if (!service.description.isEmpty())
        card->content()->addWidget(label(service.description, TextSize::Body, Ink::Normal, card));
    auto* facts = new KeyValueTable(card);
    facts->addText(tr("Length"), views::durationWords(service.minutes));
    facts->addText(tr("Seats"), QString::number(service.seats));
    facts->addText(tr("Booking"), service.mode == BookingMode::Approve
                                      ? tr("the artisan approves each request")
                                      : tr("instant"));
    facts->addText(tr("Cancellation"), policyWords(service.policy));
    facts->addText(tr("Created"), views::exactWords(service.createdAt));
    facts->addTotal(tr("Price for one guest"), service.price.paise);
    card->content()->addWidget(facts);
    auto* open =
        new Button(Button::Kind::Secondary, u"openArtisanButton"_s, tr("Open artisan"), Icon::Person, card);
    connect(open, &QPushButton::clicked, this, [this, id = service.artisan.toText()] {
        Q_EMIT goTo({u"people"_s, id});
    });
    card->content()->addWidget(open, 0, Qt::AlignLeft);
    column->addWidget(card);
    m_pane->finish();
}

} // namespace karigar::ui::admin
