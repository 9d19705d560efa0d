// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/discoverpage.h"

#include "models/views/customer/discovermodel.h"
#include "ui/customer/artisancard.h"
#include "ui/customer/cardgrid.h"
#include "ui/customer/looks.h"
#include "ui/customer/servicecard.h"
#include "ui/customer/statestack.h"
#include "ui/shared/button.h"
#include "ui/shared/choicechip.h"
#include "ui/shared/contentcolumn.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/flowlayout.h"
#include "ui/shared/glyph.h"
#include "ui/shared/searchfield.h"
#include "ui/shared/text.h"
#include "ui/shell/offlineline.h"

#include <algorithm>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace karigar::ui {

namespace {
constexpr int kMostCrafts = 10;
constexpr int kMostSuggestions = 5;
} // namespace

DiscoverPage::DiscoverPage(const PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_model(new views::DiscoverModel(context.workspace, this))
    , m_search(new SearchField(u"discoverSearchField"_s, tr("Search workshops, artisans, crafts or a city")))
    , m_crafts(new FlowLayout(nullptr, space::k8))
    , m_correction(label({}))
    , m_heading(label({}, TextSize::Title))
    , m_artisans(new CardGrid(ArtisanCard::kNarrowest, ArtisanCard::kHeight))
    , m_grid(new CardGrid(ServiceCard::kNarrowest, ServiceCard::heightOfAll()))
    , m_more(new Button(Button::Kind::Secondary, u"showMoreButton"_s, tr("Show more workshops")))
    , m_states(new StateStack(SkeletonView::Shape::Tiles, buildContent()))
    , m_empty(buildEmpty())
    , m_arriving(buildArriving())
{
    auto* top = new QWidget;
    top->setMaximumWidth(metric::kContentMax);
    auto* head = new QVBoxLayout(top);
    head->setContentsMargins(space::k24, space::k24, space::k24, 0);
    head->setSpacing(space::k12);
    m_search->setMinimumHeight(metric::kPrimary + space::k4);
    head->addWidget(m_search);
    auto* chips = new QWidget;
    chips->setLayout(m_crafts);
    head->addWidget(chips);
    head->addWidget(new OfflineLine(context.workspace, tr("You see the workshops kept on this device.")));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(top);
    column->addWidget(m_states, 1);
    m_states->addWidget(m_empty);
    m_states->addWidget(m_arriving);

    connect(m_search, &SearchField::searched, m_model, &views::DiscoverModel::setText);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.isEmpty())
            m_model->setText({});
    });
    connect(m_more, &QPushButton::clicked, m_model, &views::DiscoverModel::showMore);
    connect(m_model, &views::DiscoverModel::loaded, this, &DiscoverPage::refresh);
    connect(m_model, &views::DiscoverModel::failed, this, &Page::failed);
    connect(&context.workspace, &views::Workspace::syncStatusChanged, this, &DiscoverPage::showState);
    refresh();
}

QWidget* DiscoverPage::buildContent()
{
    auto* column = new ContentColumn(u"discoverColumn"_s, tr("Workshops"));
    column->setFocusPolicy(Qt::NoFocus);
    nameWidget(m_correction, u"correctionNote"_s, {});
    column->content()->addWidget(m_correction);
    column->content()->addWidget(m_artisans);
    column->content()->addWidget(m_heading);
    column->content()->addWidget(m_grid);
    column->content()->addWidget(m_more, 0, Qt::AlignHCenter);
    column->content()->addStretch(1);
    return column;
}

QWidget* DiscoverPage::buildEmpty()
{
    auto* empty =
        new EmptyState(Icon::Search, tr("Nothing found"),
                       tr("Try a craft, a city, or fewer words. Some people start with one of these:"));
    empty->setObjectName(u"nothingFound"_s);
    auto* frame = new QWidget;
    auto* column = new QVBoxLayout(frame);
    column->addStretch(1);
    column->addWidget(empty);
    auto* chips = new QWidget;
    m_suggestions = new FlowLayout(chips, space::k8);
    chips->setMaximumWidth(ServiceCard::kNarrowest * 2);
    chips->setMinimumWidth(ServiceCard::kNarrowest * 2);
    column->addWidget(chips, 0, Qt::AlignHCenter);
    auto* clear = new Button(Button::Kind::Secondary, u"clearSearchButton"_s, tr("Show all workshops"));
    column->addWidget(clear, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(clear, &QPushButton::clicked, this, [this] {
        m_model->setCraft({});
        m_search->clear();
    });
    return frame;
}

QWidget* DiscoverPage::buildArriving()
{
    auto* arriving =
        new EmptyState(Icon::Sync, tr("The catalogue is on its way"),
                       tr("Artisans and workshops appear here as they arrive, and stay on this device."));
    arriving->setObjectName(u"catalogueArriving"_s);
    return arriving;
}

void DiscoverPage::open(const QString& subject)
{
    if (subject.isEmpty())
        return;
    m_search->setText(subject);
    m_model->setText(subject);
}

void DiscoverPage::refresh()
{
    refreshWords();
    refreshCrafts();
    refreshArtisans();
    refreshCards();
    m_more->setVisible(m_model->hasMore());
    showState();
}

void DiscoverPage::refreshWords()
{
    const QString corrected = m_model->correctedTo();
    m_correction->setVisible(!corrected.isEmpty());
    m_correction->setText(tr("Showing results for “%1”.").arg(corrected));
    const int found = m_model->rowCount();
    if (!m_model->text().isEmpty())
        m_heading->setText(tr("%n workshop(s) found", nullptr, found));
    else if (!m_model->craft().isEmpty())
        m_heading->setText(m_model->craft());
    else
        m_heading->setText(tr("Workshops to take part in"));
    m_heading->setVisible(found > 0);
}

void DiscoverPage::refreshCrafts()
{
    const QStringList crafts = m_model->crafts().mid(0, kMostCrafts);
    if (crafts != m_craftsShown) {
        m_craftsShown = crafts;
        clearLayout(m_crafts);
        clearLayout(m_suggestions);
        for (const QString& craft : crafts) {
            auto* chip = new ChoiceChip(u"craftChip_"_s + craft, craft);
            connect(chip, &QAbstractButton::clicked, m_model,
                    [this, craft](bool on) { m_model->setCraft(on ? craft : QString()); });
            m_crafts->addWidget(chip);
        }
        for (const QString& craft : crafts.mid(0, kMostSuggestions)) {
            auto* chip = new ChoiceChip(u"suggestion_"_s + craft, craft);
            connect(chip, &QAbstractButton::clicked, this, [this, craft] {
                m_search->setText(craft);
                m_model->setText(craft);
            });
            m_suggestions->addWidget(chip);
        }
    }
    for (int i = 0; i < m_crafts->count(); ++i)
        if (auto* chip = qobject_cast<ChoiceChip*>(m_crafts->itemAt(i)->widget()))
            chip->setChecked(chip->text() == m_model->craft());
}

void DiscoverPage::refreshArtisans()
{
    QList<QWidget*> cards;
    for (const ArtisanProfile& profile : m_model->artisans()) {
        auto* card = new ArtisanCard(m_context.pictures, profile);
        connect(card, &QAbstractButton::clicked, this, [this, id = profile.id] {
            Q_EMIT goTo({u"artisan"_s, id.toText()});
        });
        cards.append(card);
    }
    m_artisans->setCards(cards);
    m_artisans->setVisible(!cards.isEmpty());
}

void DiscoverPage::refreshCards()
{
    const auto& tiles = m_model->tiles();
    const auto& shown = m_grid->cards();
    // The same workshops with fresher facts keep their cards, and so the focus.
    const bool same = std::ranges::equal(shown, tiles, [](const QWidget* card, const auto& tile) {
        return static_cast<const ServiceCard*>(card)->tile().service.id == tile.service.id;
    });
    if (same) {
        for (qsizetype i = 0; i < shown.size(); ++i)
            static_cast<ServiceCard*>(shown[i])->setTile(tiles[static_cast<size_t>(i)]);
        return;
    }
    QList<QWidget*> cards;
    for (const auto& tile : tiles) {
        auto* card = new ServiceCard(m_context.pictures, tile);
        const Id artisan = tile.service.artisan;
        connect(card, &QAbstractButton::clicked, this, [this, artisan] {
            Q_EMIT goTo({u"artisan"_s, artisan.toText()});
        });
        connect(card, &ServiceCard::heartClicked, m_model,
                [this, artisan] { m_model->toggleFavourite(artisan); });
        cards.append(card);
    }
    m_grid->setCards(cards);
}

void DiscoverPage::showState()
{
    const bool nothing = m_model->rowCount() == 0 && m_model->artisans().empty();
    if (m_model->state() == views::DiscoverModel::State::Loading)
        m_states->showLoading();
    else if (!nothing)
        m_states->showContent();
    else if (m_context.workspace.syncStatus().firstSync || m_model->crafts().isEmpty())
        m_states->showInstead(m_arriving);
    else
        m_states->showInstead(m_empty);
}

} // namespace karigar::ui
