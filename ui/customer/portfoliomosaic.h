// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/portfolioitem.h"

#include <QList>
#include <QWidget>

namespace karigar::ui {

class ImageTile;
class Pictures;

/// An artisan's work at the top of their page: one large picture and up to four beside it. Each opens the
/// viewer. Object names: portfolioTile_<index>. GUI thread.
class PortfolioMosaic : public QWidget {
    Q_OBJECT
public:
    explicit PortfolioMosaic(Pictures& pictures, QWidget* parent = nullptr);
    void setItems(const std::vector<PortfolioItem>& items);

Q_SIGNALS:
    void opened(int index);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    void paintTiles();

    Pictures& m_pictures;
    std::vector<PortfolioItem> m_items;
    QList<ImageTile*> m_tiles;
};

} // namespace karigar::ui
