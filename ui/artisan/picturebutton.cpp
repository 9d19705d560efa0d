// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/artisan/picturebutton.h"

#include "ui/artisan/filechooser.h"
#include "ui/shared/button.h"
#include "ui/shared/imagetile.h"
#include "ui/shell/pictures.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace karigar::ui::artisan {

PictureButton::PictureButton(const QString& objectName, const QString& text, QSize tile, Pictures& pictures,
                             const FileChooser& chooser, QWidget* parent)
    : QWidget(parent)
    , m_pictures(pictures)
    , m_chooser(chooser)
    , m_size(tile)
    , m_tile(new ImageTile(objectName + u"Tile"_s, text, tile, this))
    , m_button(new Button(Button::Kind::Secondary, objectName, text, Icon::Camera, this))
{
    m_tile->setFixedSize(tile);
    m_tile->setFocusPolicy(Qt::NoFocus); // the button beside it does the same
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::k12);
    row->addWidget(m_tile);
    row->addWidget(m_button, 0, Qt::AlignBottom);
    row->addStretch(1);
    connect(m_button, &QPushButton::clicked, this, &PictureButton::choose);
    connect(m_tile, &QAbstractButton::clicked, this, &PictureButton::choose);
    connect(&pictures, &Pictures::arrived, this, [this](const QString& sha) {
        if (sha == m_sha)
            draw();
    });
}

void PictureButton::setSha(const QString& sha)
{
    m_sha = sha;
    draw();
}

void PictureButton::draw()
{
    m_tile->setPicture(m_sha.isEmpty() ? QPixmap() : m_pictures.get(m_sha, m_size, devicePixelRatioF()));
}

void PictureButton::choose()
{
    const QStringList paths = m_chooser.pictures(this, false);
    if (paths.isEmpty())
        return;
    readyPicture(paths.front(), this, [this](const Result<ReadyPicture>& ready) {
        if (!ready) {
            Q_EMIT refused(ready.error());
            return;
        }
        m_tile->setPicture(QPixmap::fromImage(ready->preview));
        Q_EMIT chosen(ready->bytes, ready->mime);
    });
}

} // namespace karigar::ui::artisan
