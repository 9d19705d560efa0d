// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/artisan/recordrows.h"

#include "models/views/core/recordroles.h"
#include "ui/shell/pictures.h"

#include <QGuiApplication>

namespace karigar::ui::artisan {

RecordRows::RecordRows(Pictures& pictures, QAbstractItemModel* source, QSize size, QObject* parent)
    : QIdentityProxyModel(parent)
    , m_pictures(pictures)
    , m_size(size)
{
    setSourceModel(source);
    connect(&pictures, &Pictures::arrived, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {views::RecordRole::Picture});
    });
}

QVariant RecordRows::data(const QModelIndex& index, int role) const
{
    if (role != views::RecordRole::Picture)
        return QIdentityProxyModel::data(index, role);
    const QString sha = QIdentityProxyModel::data(index, views::RecordRole::PictureSha).toString();
    if (sha.isEmpty())
        return {};
    return m_pictures.get(sha, m_size, qGuiApp->devicePixelRatio());
}

} // namespace karigar::ui::artisan
