// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIdentityProxyModel>
#include <QSize>

namespace karigar::ui {

class Pictures;

/// Answers RecordRole::Picture from the source's RecordRole::PictureSha, and tells the view when a picture
/// has arrived. Put it between a view model and a RecordList or TileGrid. GUI thread.
class PicturedModel : public QIdentityProxyModel {
    Q_OBJECT
public:
    /// `size`: logical pixels the pictures are shown at.
    PicturedModel(Pictures& pictures, QSize size, QAbstractItemModel* source, QObject* parent);

    QVariant data(const QModelIndex& index, int role) const override;
    void setPictureSize(QSize size);

private:
    void onArrived(const QString& sha);

    Pictures& m_pictures;
    QSize m_size;
};

} // namespace karigar::ui
