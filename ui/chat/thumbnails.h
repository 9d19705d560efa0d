// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/message.h"
#include "models/views/core/workspace.h"

#include <QCache>
#include <QPixmap>

namespace karigar::ui::chat {

/// What stands for a file in the talk: a picture in its own proportions, a small paper with its name for
/// anything else or while the picture is on its way. Memory only. GUI thread; owned by its page.
class Thumbnails : public QObject {
    Q_OBJECT
public:
    Thumbnails(views::Workspace& workspace, QObject* parent);

    QPixmap of(const FileRef& file, qreal devicePixelRatio);

Q_SIGNALS:
    /// A picture has come; whoever shows this file asks again.
    void arrived(const QString& sha);

private:
    void receive(const QString& sha, const QByteArray& bytes, qreal devicePixelRatio);

    views::Workspace& m_workspace;
    QCache<QString, QPixmap> m_pictures; ///< cost in kB
    QSet<QString> m_asked;
};

} // namespace karigar::ui::chat
