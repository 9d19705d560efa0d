// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/outgoingfile.h"

#include "models/domain/rules/limits.h"

#include <algorithm>
#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QPainter>
#include <QPointer>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace karigar::ui::chat {

namespace {

constexpr int kLongestSide = 1600;
constexpr int kQuality = 86;
constexpr int kMegabytesDecoded = 512; // a 100-megapixel photograph; more is a trap, not a picture

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ChatFiles)
};

QImage fitted(QImageReader& reader)
{
    reader.setAutoTransform(true);
    reader.setAllocationLimit(kMegabytesDecoded);
    const QSize size = reader.size();
    if (size.isValid() && std::max(size.width(), size.height()) > kLongestSide)
        reader.setScaledSize(size.scaled(kLongestSide, kLongestSide, Qt::KeepAspectRatio));
    const QImage image = reader.read();
    if (image.isNull() || !image.hasAlphaChannel())
        return image;
    QImage onWhite(image.size(), QImage::Format_RGB32);
    onWhite.fill(Qt::white);
    QPainter(&onWhite).drawImage(0, 0, image);
    return onWhite;
}

Result<OutgoingFile> asPicture(const QString& path)
{
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    const QImage image = fitted(reader);
    OutgoingFile file;
    QBuffer buffer(&file.bytes);
    buffer.open(QIODevice::WriteOnly);
    if (image.isNull() || !image.save(&buffer, "JPEG", kQuality))
        return badInput("bad_file"_L1,
                        Words::tr("“%1” is neither a picture nor a PDF file. Nothing was sent.")
                            .arg(QFileInfo(path).fileName()));
    file.mime = u"image/jpeg"_s;
    file.name = QFileInfo(path).completeBaseName() + u".jpg"_s;
    return file;
}

} // namespace

Result<OutgoingFile> readOutgoingFile(const QString& path)
{
    QFile source(path);
    const QString name = QFileInfo(path).fileName();
    if (!source.open(QIODevice::ReadOnly))
        return fail(ErrorDomain::Input, "unreadable_file"_L1,
                    Words::tr("“%1” cannot be read. Nothing was sent.").arg(name));
    if (source.peek(5) != "%PDF-")
        return asPicture(path);
    if (source.size() > kMaxAttachmentBytes)
        return badInput("file_too_large"_L1,
                        Words::tr("“%1” is larger than 12 MB. Send a smaller one.").arg(name));
    return OutgoingFile{name, u"application/pdf"_s, source.readAll()};
}

void prepareFile(const QString& path, QObject* receiver, std::function<void(Result<OutgoingFile>)> then)
{
    QThreadPool::globalInstance()->start([path, guard = QPointer<QObject>(receiver), then = std::move(then)] {
        Result<OutgoingFile> file = readOutgoingFile(path);
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [guard, then, file = std::move(file)] {
                if (guard)
                    then(file);
            },
            Qt::QueuedConnection);
    });
}

} // namespace karigar::ui::chat
