// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/favouritespage.h"

#include "models/views/customer/favouritesmodel.h"
#include "ui/customer/artisancard.h"
#include "ui/customer/cardgrid.h"
#include "ui/customer/statestack.h"
#include "ui/shared/button.h"
#include "ui/shared/contentcolumn.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/iconbutton.h"
#include "ui/shared/sectionheader.h"
#include "ui/shell/offlineline.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace karigar::ui {

FavouritesPage::FavouritesPage(const PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_model(new views::FavouritesModel(context.workspace, this))
    , m_grid(new CardGrid(ArtisanCard::kNarrowest, ArtisanCard::kHeight))
    , m_states(new StateStack(SkeletonView::Shape::Tiles, buildContent()))
{
    auto* empty = new EmptyState(Icon::Heart, tr("No favourites yet"),
                                 tr("Tap the heart of a workshop or an artisan to find them here again."));
    empty->setObjectName(u"noFavourites"_s);
    connect(empty->addStep(u"findArtisansButton"_s, tr("Discover artisans"), Icon::Compass),
            &QPushButton::clicked, this, [this] {
                Q_EMIT goTo({u"discover"_s, {}});
            });
    m_empty = empty;
    m_states->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_states);
    connect(m_model, &views::FavouritesModel::loaded, this, &FavouritesPage::refresh);
    connect(m_model, &views::FavouritesModel::failed, this, &Page::failed);
}

QWidget* FavouritesPage::buildContent()
{
    auto* column = new ContentColumn(u"favouritesColumn"_s, tr("Favourites"));
    column->content()->addWidget(
        new OfflineLine(m_context.workspace, tr("Your favourites are kept on this device.")));
    column->content()->addWidget(new SectionHeader(tr("Artisans you keep")));
    column->content()->addWidget(m_grid);
    column->content()->addStretch(1);
    return column;
}

QWidget* FavouritesPage::cardFor(int at)
{
    const ArtisanProfile profile = m_model->profile(at);
    auto* card = new ArtisanCard(m_context.pictures, profile);
    const QString id = profile.id.toText();
    connect(card, &QAbstractButton::clicked, this, [this, id] { Q_EMIT goTo({u"artisan"_s, id}); });
    auto* heart = new IconButton(Icon::HeartFilled, u"letGoButton_"_s + id,
                                 tr("Remove %1 from favourites").arg(profile.name));
    heart->setGlyph(Icon::HeartFilled, Tone::Accent);
    connect(heart, &QToolButton::clicked, this,
            [this, artisan = profile.id, name = profile.name] { letGo(artisan, name); });
    auto* row = new QHBoxLayout(card);
    row->addStretch(1);
    row->addWidget(heart, 0, Qt::AlignTop);
    return card;
}

void FavouritesPage::letGo(const Id& artisan, const QString& name)
{
    m_model->letGo(artisan);
    Q_EMIT said(tr("%1 is no longer a favourite.").arg(name), [this, artisan] { m_model->keep(artisan); });
}

void FavouritesPage::refresh()
{
    QList<QWidget*> cards;
    for (int i = 0; i < m_model->size(); ++i)
        cards.append(cardFor(i));
    m_grid->setCards(cards);
    if (cards.isEmpty())
        m_states->showInstead(m_empty);
    else
        m_states->showContent();
}

} // namespace karigar::ui
