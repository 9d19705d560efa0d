// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/portfolioitem.h"

#include <QWidget>

namespace karigar::ui {

class IconButton;
class Pictures;

/// One picture of a portfolio over the whole page. Left and Right turn, Escape or a click beside the picture
/// closes. Object names: portfolioViewer, previousPictureButton, nextPictureButton, closePicturesButton.
/// Owned by the page it covers.
class PortfolioViewer : public QWidget {
    Q_OBJECT
public:
    PortfolioViewer(Pictures& pictures, QWidget* page);
    void show(const std::vector<PortfolioItem>& items, int index);
    int index() const { return m_index; }
    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QRect pictureRect() const;
    void turn(int by);

    Pictures& m_pictures;
    std::vector<PortfolioItem> m_items;
    int m_index = 0;
    IconButton* m_previous;
    IconButton* m_next;
    IconButton* m_close;
};

} // namespace karigar::ui
