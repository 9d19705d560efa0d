// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/customer/discovermodel.h"

#include <QAbstractButton>

namespace karigar::ui {

class IconButton;
class Pictures;

/// One workshop in Discover: a large picture, what it is, where and with whom, its rating, price and next
/// free dates. A button that opens the artisan's times; the heart keeps the artisan. Object names:
/// serviceCard_<service id>, favouriteButton_<service id>.
class ServiceCard : public QAbstractButton {
    Q_OBJECT
public:
    static constexpr int kNarrowest = 248;
    static int heightOfAll();

    ServiceCard(Pictures& pictures, const views::DiscoverModel::Tile& tile, QWidget* parent = nullptr);
    const views::DiscoverModel::Tile& tile() const { return m_tile; }
    void setTile(const views::DiscoverModel::Tile& tile);

Q_SIGNALS:
    void heartClicked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void paintTop(QPainter& painter) const;
    void paintWords(QPainter& painter) const;
    void paintDates(QPainter& painter, const QRect& area) const;
    QString spoken() const;

    Pictures& m_pictures;
    views::DiscoverModel::Tile m_tile;
    IconButton* m_heart;
};

} // namespace karigar::ui
