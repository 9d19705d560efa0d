// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/core/workspace.h"

#include <QCache>
#include <QHash>
#include <QPixmap>

namespace karigar::ui {

/// Decoded pictures by attachment hash, scaled to where they are shown; memory only, because decoded pictures
/// never reach the disk. GUI thread.
class Pictures : public QObject {
    Q_OBJECT
public:
    explicit Pictures(views::Workspace& workspace, QObject* parent = nullptr);

    /// The picture at about `size` logical pixels, cropped to fill; a null pixmap while it is on its way, and
    /// `arrived` follows.
    QPixmap get(const QString& sha, QSize size, qreal devicePixelRatio);

Q_SIGNALS:
    void arrived(const QString& sha);

private:
    void receive(const QString& sha, const QByteArray& bytes);

    views::Workspace& m_workspace;
    QCache<QString, QImage> m_originals; ///< cost in kB
    QCache<QString, QPixmap> m_scaled;   ///< cost in kB
    QSet<QString> m_asked;
};

} // namespace karigar::ui
