// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/imagestrip.h"

#include "ui/shared/flowlayout.h"
#include "ui/shared/imagetile.h"

#include <QLayoutItem>

using namespace Qt::StringLiterals;

namespace karigar::ui {

ImageStrip::ImageStrip(const QString& objectName, QSize tile, QWidget* parent)
    : QWidget(parent)
    , m_tile(tile)
    , m_flow(new FlowLayout(this))
{
    setObjectName(objectName);
}

void ImageStrip::setPictures(const QVector<Picture>& pictures)
{
    while (QLayoutItem* item = m_flow->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (int i = 0; i < pictures.size(); ++i) {
        auto* tile = new ImageTile(u"%1.%2"_s.arg(objectName()).arg(i), pictures[i].name, m_tile);
        tile->setPicture(pictures[i].pixmap);
        tile->setCaptionShown(m_captions);
        connect(tile, &QAbstractButton::clicked, this, [this, i] { Q_EMIT opened(i); });
        m_flow->addWidget(tile);
        tile->show();
    }
}

void ImageStrip::setPixmap(int index, const QPixmap& pixmap)
{
    if (auto* item = m_flow->itemAt(index))
        static_cast<ImageTile*>(item->widget())->setPicture(pixmap);
}

} // namespace karigar::ui
