// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/picturedmodel.h"

#include "models/views/core/recordroles.h"
#include "ui/shell/pictures.h"

#include <QGuiApplication>

namespace karigar::ui {

using views::RecordRole::Picture;
using views::RecordRole::PictureSha;

PicturedModel::PicturedModel(Pictures& pictures, QSize size, QAbstractItemModel* source, QObject* parent)
    : QIdentityProxyModel(parent)
    , m_pictures(pictures)
    , m_size(size)
{
    setSourceModel(source);
    connect(&pictures, &Pictures::arrived, this, &PicturedModel::onArrived);
}

QVariant PicturedModel::data(const QModelIndex& index, int role) const
{
    if (role != Picture)
        return QIdentityProxyModel::data(index, role);
    const QString sha = QIdentityProxyModel::data(index, PictureSha).toString();
    return sha.isEmpty() ? QVariant() : QVariant(m_pictures.get(sha, m_size, qGuiApp->devicePixelRatio()));
}

void PicturedModel::setPictureSize(QSize size)
{
    if (size == m_size)
        return;
    m_size = size;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {Picture});
}

void PicturedModel::onArrived(const QString& sha)
{
    // Rows of one picture are few and lists that show pictures are short; a full look is cheaper than an
    // index.
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex at = index(row, 0);
        if (QIdentityProxyModel::data(at, PictureSha).toString() == sha)
            Q_EMIT dataChanged(at, at, {Picture});
    }
}

} // namespace karigar::ui
