// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/portfoliomosaic.h"

#include "ui/shared/imagetile.h"
#include "ui/shell/pictures.h"
#include "ui/style/tokens.h"

using namespace Qt::StringLiterals;

namespace karigar::ui {

namespace {
constexpr int kHeight = 340;
constexpr int kShown = 5;
} // namespace

PortfolioMosaic::PortfolioMosaic(Pictures& pictures, QWidget* parent)
    : QWidget(parent)
    , m_pictures(pictures)
{
    setFixedHeight(kHeight);
    connect(&pictures, &Pictures::arrived, this, &PortfolioMosaic::paintTiles);
}

void PortfolioMosaic::setItems(const std::vector<PortfolioItem>& items)
{
    setVisible(!items.empty());
    if (items == m_items)
        return;
    m_items = items;
    for (ImageTile* tile : std::as_const(m_tiles)) {
        tile->hide();
        tile->deleteLater();
    }
    m_tiles.clear();
    for (int i = 0; i < std::min<qsizetype>(kShown, std::ssize(items)); ++i) {
        auto* tile =
            new ImageTile(u"portfolioTile_%1"_s.arg(i), items[static_cast<size_t>(i)].caption, {}, this);
        connect(tile, &QAbstractButton::clicked, this, [this, i] { Q_EMIT opened(i); });
        tile->show();
        m_tiles.append(tile);
    }
    arrange();
}

void PortfolioMosaic::resizeEvent(QResizeEvent*)
{
    arrange();
}

void PortfolioMosaic::arrange()
{
    if (m_tiles.isEmpty())
        return;
    const int beside = static_cast<int>(m_tiles.size()) - 1;
    const int gap = space::k8;
    const int large = beside == 0 ? width() : beside == 1 ? (width() - gap) / 2 : (width() - gap) * 52 / 100;
    m_tiles[0]->setGeometry(0, 0, large, height());
    const int left = large + gap;
    const int columns = beside > 2 ? 2 : 1;
    const int rows = beside > 1 ? 2 : 1;
    const int wide = (width() - left - (columns - 1) * gap) / columns;
    const int high = (height() - (rows - 1) * gap) / rows;
    for (int i = 0; i < beside; ++i) {
        // Three beside leave the last one its whole row.
        const bool last = beside == 3 && i == 2;
        m_tiles[i + 1]->setGeometry(left + i % columns * (wide + gap), i / columns * (high + gap),
                                    last ? width() - left : wide, high);
    }
    paintTiles();
}

void PortfolioMosaic::paintTiles()
{
    for (qsizetype i = 0; i < m_tiles.size(); ++i)
        m_tiles[i]->setPicture(
            m_pictures.get(m_items[static_cast<size_t>(i)].picture, m_tiles[i]->size(), devicePixelRatioF()));
}

} // namespace karigar::ui
