// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/refunds/picturerow.h"

#include "ui/chat/picturedialog.h"
#include "ui/shared/flowlayout.h"
#include "ui/shared/imagetile.h"
#include "ui/shared/text.h"
#include "ui/shell/pictures.h"

using namespace Qt::StringLiterals;

namespace karigar::ui {

namespace {
constexpr QSize kTile(96, 72);
} // namespace

PictureRow::PictureRow(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_flow(new FlowLayout(this, space::k8))
{
    nameWidget(this, u"pictureRow"_s, tr("Pictures"));
    hide();
    connect(&m_context.pictures, &Pictures::arrived, this, &PictureRow::draw);
}

void PictureRow::setPictures(const QStringList& shas)
{
    while (QLayoutItem* item = m_flow->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const QString& sha : shas) {
        const int n = m_flow->count() + 1;
        auto* tile = new ImageTile(u"picture_%1"_s.arg(n), tr("Picture %1").arg(n), kTile, this);
        tile->setFixedSize(kTile);
        tile->setProperty("sha", sha);
        tile->setPicture(m_context.pictures.get(sha, kTile, devicePixelRatioF()));
        connect(tile, &QAbstractButton::clicked, this, [this, sha, name = tile->text()] { show(sha, name); });
        m_flow->addWidget(tile);
    }
    setVisible(!shas.isEmpty());
    updateGeometry();
}

void PictureRow::draw(const QString& sha)
{
    for (auto* tile : findChildren<ImageTile*>())
        if (tile->property("sha").toString() == sha)
            tile->setPicture(m_context.pictures.get(sha, kTile, devicePixelRatioF()));
}

void PictureRow::show(const QString& sha, const QString& name)
{
    m_context.workspace.attachment(sha, this, [this, name](const QByteArray& bytes) {
        if (bytes.isEmpty())
            return; // it has not come to this device; the tile says so by being empty
        auto* dialog = new chat::PictureDialog(name, bytes, chat::nativeFileChooser(), this);
        dialog->open();
    });
}

} // namespace karigar::ui
