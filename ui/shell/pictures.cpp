// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pictures.h"

#include <QImage>

using namespace Qt::StringLiterals;

namespace karigar::ui {

namespace {

constexpr int kOriginalsKb = 96 * 1024;
constexpr int kScaledKb = 64 * 1024;
// Nothing is shown larger than this; a camera's picture is cut down before it is kept.
constexpr QSize kLargest(1600, 1200);

int costKb(const QSize& size)
{
    return size.width() * size.height() * 4 / 1024 + 1;
}

} // namespace

Pictures::Pictures(views::Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_originals(kOriginalsKb)
    , m_scaled(kScaledKb)
{
}

QPixmap Pictures::get(const QString& sha, QSize size, qreal devicePixelRatio)
{
    if (sha.isEmpty() || size.isEmpty())
        return {};
    const QSize pixels = size * devicePixelRatio;
    const QString key = u"%1:%2x%3"_s.arg(sha).arg(pixels.width()).arg(pixels.height());
    if (const QPixmap* ready = m_scaled.object(key))
        return *ready;
    if (const QImage* original = m_originals.object(sha)) {
        const QImage filled =
            original->scaled(pixels, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
        const QPoint corner((filled.width() - pixels.width()) / 2, (filled.height() - pixels.height()) / 2);
        QPixmap pixmap = QPixmap::fromImage(filled.copy(QRect(corner, pixels)));
        pixmap.setDevicePixelRatio(devicePixelRatio);
        m_scaled.insert(key, new QPixmap(pixmap), costKb(pixels));
        return pixmap;
    }
    if (!m_asked.contains(sha)) {
        m_asked.insert(sha);
        m_workspace.attachment(sha, this, [this, sha](const QByteArray& bytes) { receive(sha, bytes); });
    }
    return {};
}

void Pictures::receive(const QString& sha, const QByteArray& bytes)
{
    m_asked.remove(sha);
    QImage image = QImage::fromData(bytes);
    if (image.isNull())
        return;
    if (image.width() > kLargest.width() || image.height() > kLargest.height())
        image = image.scaled(kLargest, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    m_originals.insert(sha, new QImage(image), costKb(image.size()));
    Q_EMIT arrived(sha);
}

} // namespace karigar::ui
