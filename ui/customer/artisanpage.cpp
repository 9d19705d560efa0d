// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/artisanpage.h"

#include "models/domain/rules/policy.h"
#include "models/domain/rules/states.h"
#include "models/views/core/timewords.h"
#include "models/views/customer/artisancalendar.h"
#include "models/views/customer/artisanview.h"
#include "ui/customer/looks.h"
#include "ui/customer/portfoliomosaic.h"
#include "ui/customer/portfolioviewer.h"
#include "ui/customer/serviceoffer.h"
#include "ui/customer/statestack.h"
#include "ui/shared/avatar.h"
#include "ui/shared/button.h"
#include "ui/shared/contentcolumn.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/ratingstars.h"
#include "ui/shared/sectionheader.h"
#include "ui/shared/text.h"
#include "ui/shell/offlineline.h"
#include "ui/shell/pictures.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace karigar::ui {

namespace {
constexpr int kFace = 72;
}

ArtisanPage::ArtisanPage(const PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_view(new views::ArtisanView(context.workspace, this))
    , m_portfolio(new PortfolioMosaic(context.pictures))
    , m_states(new StateStack(SkeletonView::Shape::Page, buildContent()))
    , m_missing(new EmptyState(Icon::Person, tr("This artisan is not here any more"),
                               tr("The profile was removed, or has not arrived on this device yet.")))
    , m_viewer(new PortfolioViewer(context.pictures, this))
{
    m_missing->setObjectName(u"artisanMissing"_s);
    m_states->addWidget(m_missing);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_states);
    connect(m_view, &views::ArtisanView::changed, this, &ArtisanPage::refresh);
    connect(m_view, &views::ArtisanView::failed, this, &Page::failed);
    connect(m_portfolio, &PortfolioMosaic::opened, this,
            [this](int index) { m_viewer->show(m_view->portfolio(), index); });
    connect(m_keep, &QPushButton::clicked, m_view, &views::ArtisanView::toggleFavourite);
    connect(&context.pictures, &Pictures::arrived, this, [this](const QString& sha) {
        if (sha == m_view->profile().picture)
            refreshHead();
    });
}

QWidget* ArtisanPage::buildContent()
{
    auto* column = new ContentColumn(u"artisanColumn"_s, tr("Artisan"));
    m_bio = label({});
    m_policy = label({}, TextSize::Caption, Ink::Muted);
    m_policy->setObjectName(u"policySentence"_s);
    m_services = new QVBoxLayout;
    m_services->setSpacing(space::k12);
    m_noServices = label(tr("No workshops are offered at the moment."), TextSize::Body, Ink::Muted);
    m_reviews = new QVBoxLayout;
    m_reviews->setSpacing(space::k12);
    m_noReviews = label(tr("Nobody has written about a workshop here yet."), TextSize::Body, Ink::Muted);
    QVBoxLayout* page = column->content();
    page->addWidget(
        new OfflineLine(m_context.workspace, tr("You can look around; booking needs the network.")));
    page->addWidget(m_portfolio);
    page->addWidget(buildHead());
    page->addWidget(m_bio);
    page->addSpacing(space::k8);
    page->addWidget(new SectionHeader(tr("Workshops")));
    page->addLayout(m_services);
    page->addWidget(m_noServices);
    page->addWidget(m_policy);
    page->addSpacing(space::k8);
    page->addWidget(new SectionHeader(tr("What guests say")));
    page->addLayout(m_reviews);
    page->addWidget(m_noReviews);
    page->addStretch(1);
    return column;
}

QWidget* ArtisanPage::buildHead()
{
    m_avatar = new Avatar({}, kFace);
    m_name = label({}, TextSize::Heading);
    m_name->setObjectName(u"artisanName"_s);
    m_facts = label({});
    m_more = label({}, TextSize::Caption, Ink::Muted);
    m_stars = new RatingStars;
    m_keep =
        new Button(Button::Kind::Secondary, u"keepArtisanButton"_s, tr("Keep as favourite"), Icon::Heart);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_name);
    words->addWidget(m_facts);
    words->addWidget(m_more);
    auto* side = new QVBoxLayout;
    side->setSpacing(space::k8);
    side->addWidget(m_keep, 0, Qt::AlignRight);
    side->addWidget(m_stars, 0, Qt::AlignRight);
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, space::k8, 0, 0);
    row->setSpacing(space::k16);
    row->addWidget(m_avatar, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addLayout(side);
    return head;
}

void ArtisanPage::open(const QString& subject)
{
    m_viewer->hide();
    m_view->open(Id::fromText(subject).value_or(Id()));
}

bool ArtisanPage::goBack()
{
    const bool viewing = m_viewer->isVisible();
    m_viewer->hide();
    return viewing;
}

void ArtisanPage::refresh()
{
    using State = views::ArtisanView::State;
    if (m_view->state() == State::Loading) {
        m_states->showLoading();
        return;
    }
    if (m_view->state() == State::Missing) {
        m_states->showInstead(m_missing);
        return;
    }
    m_portfolio->setItems(m_view->portfolio());
    refreshHead();
    refreshServices();
    refreshReviews();
    m_states->showContent();
}

void ArtisanPage::refreshHead()
{
    const ArtisanProfile& p = m_view->profile();
    m_avatar->setPerson(p.name, m_context.pictures.get(p.picture, {kFace, kFace}, devicePixelRatioF()));
    m_name->setText(p.name);
    const QStringList where{p.city, stateName(p.state)};
    m_facts->setText(
        u"%1 · %2 · %3"_s.arg(p.workshop.isEmpty() ? p.name : p.workshop, p.craft, where.join(u", "_s)));
    QStringList more;
    if (p.yearsOfPractice > 0)
        more.append(tr("%n year(s) of practice", nullptr, p.yearsOfPractice));
    if (!p.languages.isEmpty())
        more.append(tr("speaks %1").arg(p.languages.join(u", "_s)));
    m_more->setText(more.join(u" · "_s));
    m_stars->setRating(p.ratingCount ? p.ratingSum * 100 / p.ratingCount : 0, p.ratingCount);
    const bool kept = m_view->isFavourite();
    m_keep->setText(kept ? tr("Favourite") : tr("Keep as favourite"));
    m_keep->setGlyph(kept ? Icon::HeartFilled : Icon::Heart);
    m_keep->setToolTip(m_view->favouriteWaits() ? tr("Waiting for the network") : QString());
    m_bio->setText(p.bio);
    m_bio->setVisible(!p.bio.isEmpty());
}

void ArtisanPage::refreshServices()
{
    clearLayout(m_services);
    QStringList policies;
    for (const Service& service : m_view->services()) {
        auto* offer = new ServiceOffer(m_context.pictures, service);
        offer->setCalendar(*m_view->calendar());
        connect(offer, &ServiceOffer::timesWanted, this, [this, id = service.id] {
            Q_EMIT goTo({u"book"_s, id.toText()});
        });
        m_services->addWidget(offer);
        const QString sentence = policySentence(service.policy);
        if (!policies.contains(sentence))
            policies.append(sentence);
    }
    m_noServices->setVisible(m_view->services().empty());
    m_policy->setVisible(!policies.isEmpty());
    m_policy->setText(policies.size() == 1
                          ? tr("If you cancel: %1").arg(policies.front())
                          : tr("What comes back if you cancel depends on the workshop and is shown with its "
                               "dates before you pay."));
}

QWidget* ArtisanPage::reviewCard(const Review& review) const
{
    auto* card = new Card;
    card->setObjectName(u"review_"_s + review.id.toText());
    auto* stars = new RatingStars;
    stars->setRating(review.stars * 100);
    auto* head = new QHBoxLayout;
    head->addWidget(strongLabel(review.customerName));
    head->addStretch(1);
    head->addWidget(stars);
    card->content()->addLayout(head);
    card->content()->addWidget(label(review.text));
    const QString when = views::relativeWords(review.at, m_context.workspace.now());
    card->content()->addWidget(
        label(u"%1 · %2"_s.arg(review.serviceTitle, when), TextSize::Caption, Ink::Muted));
    if (!review.answer.isEmpty()) {
        QLabel* answer = label(tr("%1 answers: %2").arg(m_view->profile().name, review.answer));
        answer->setContentsMargins(space::k16, space::k4, 0, 0);
        card->content()->addWidget(answer);
    }
    return card;
}

void ArtisanPage::refreshReviews()
{
    clearLayout(m_reviews);
    for (const Review& review : m_view->reviews())
        m_reviews->addWidget(reviewCard(review));
    m_noReviews->setVisible(m_view->reviews().empty());
}

} // namespace karigar::ui
