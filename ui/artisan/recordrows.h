// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIdentityProxyModel>
#include <QSize>

namespace karigar::ui {
class Pictures;
}

namespace karigar::ui::artisan {

/// Puts pictures to the rows of a list: where a model names an attachment, the list gets the picture once it
/// has arrived. Rows stay what and where they are. GUI thread; owned by its page.
class RecordRows : public QIdentityProxyModel {
    Q_OBJECT
public:
    /// `size` in device-independent pixels, as the list shows it.
    RecordRows(Pictures& pictures, QAbstractItemModel* source, QSize size, QObject* parent);

    QVariant data(const QModelIndex& index, int role) const override;

private:
    Pictures& m_pictures;
    QSize m_size;
};

} // namespace karigar::ui::artisan
