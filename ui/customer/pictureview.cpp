// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/pictureview.h"

#include "ui/shell/pictures.h"
#include "ui/style/painting.h"

#include <QPainter>

namespace karigar::ui {

PictureView::PictureView(Pictures& pictures, const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_pictures(pictures)
{
    setAccessibleName(name);
    connect(&pictures, &Pictures::arrived, this, [this](const QString& sha) {
        if (sha == m_sha)
            update();
    });
}

void PictureView::setPicture(const QString& sha)
{
    m_sha = sha;
    update();
}

void PictureView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintPicture(&painter, rect(), m_pictures.get(m_sha, size(), devicePixelRatioF()), radius::kCard);
}

} // namespace karigar::ui
