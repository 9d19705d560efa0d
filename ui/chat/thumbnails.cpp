// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/thumbnails.h"

#include "models/views/shared/chatwords.h"
#include "ui/style/painting.h"
#include "ui/style/theme.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace karigar::ui::chat {

namespace {

constexpr QSize kPictureSize(240, 180);
constexpr QSize kPaperSize(240, 52);
constexpr int kCacheKilobytes = 24 * 1024;

// The name of a file beside a small paper, in the colours of the moment.
QPixmap paperOf(const FileRef& file, qreal devicePixelRatio)
{
    QPixmap paper(kPaperSize * devicePixelRatio);
    paper.setDevicePixelRatio(devicePixelRatio);
    const Tokens& t = Theme::tokens();
    paper.fill(t.color(Tone::Paper));
    QPainter painter(&paper);
    const bool picture = file.mime.startsWith("image/"_L1);
    paintIcon(&painter, picture ? Icon::Image : Icon::Attach, {12, 16, metric::kIcon, metric::kIcon},
              Tone::Muted);
    const QFont font = t.font(TextSize::Caption, true);
    painter.setFont(font);
    painter.setPen(t.color(Tone::Ink));
    const QRect words(44, 0, kPaperSize.width() - 56, kPaperSize.height());
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetrics(font).elidedText(views::fileWords(file), Qt::ElideMiddle, words.width()));
    return paper;
}

} // namespace

Thumbnails::Thumbnails(views::Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_pictures(kCacheKilobytes)
{
    // What was not to be had offline is asked for again.
    connect(&workspace, &views::Workspace::syncStatusChanged, this, [this] {
        if (m_workspace.syncStatus().state == views::SyncStatus::State::UpToDate)
            m_asked.clear();
    });
}

QPixmap Thumbnails::of(const FileRef& file, qreal devicePixelRatio)
{
    if (const QPixmap* picture = m_pictures.object(file.sha))
        return *picture;
    if (file.mime.startsWith("image/"_L1) && !m_asked.contains(file.sha)) {
        m_asked.insert(file.sha);
        m_workspace.attachment(file.sha, this,
                               [this, sha = file.sha, devicePixelRatio](const QByteArray& bytes) {
                                   receive(sha, bytes, devicePixelRatio);
                               });
    }
    return paperOf(file, devicePixelRatio);
}

void Thumbnails::receive(const QString& sha, const QByteArray& bytes, qreal devicePixelRatio)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    if (const QSize size = reader.size(); size.isValid())
        reader.setScaledSize(size.scaled(kPictureSize * devicePixelRatio, Qt::KeepAspectRatio));
    const QImage image = reader.read();
    if (image.isNull())
        return;
    auto* picture = new QPixmap(QPixmap::fromImage(image));
    picture->setDevicePixelRatio(devicePixelRatio);
    m_pictures.insert(sha, picture, std::max(1, static_cast<int>(image.sizeInBytes() / 1024)));
    m_asked.remove(sha);
    Q_EMIT arrived(sha);
}

} // namespace karigar::ui::chat
