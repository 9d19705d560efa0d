// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/artisan/picturefile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImageReader>
#include <QPainter>
#include <QPointer>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace karigar::ui::artisan {

namespace {

constexpr int kLongestSide = 1600;
constexpr int kQuality = 86;
constexpr int kPreviewSide = 320;
constexpr int kMegabytesDecoded = 512; // a 100-megapixel photograph; more is a trap, not a picture

QImage onWhite(const QImage& image)
{
    if (!image.hasAlphaChannel())
        return image;
    QImage flat(image.size(), QImage::Format_RGB32);
    flat.fill(Qt::white);
    QPainter painter(&flat);
    painter.drawImage(0, 0, image);
    return flat;
}

} // namespace

Result<ReadyPicture> convertPicture(const QString& path)
{
    QImageReader reader(path);
    reader.setAutoTransform(true);
    reader.setDecideFormatFromContent(true);
    reader.setAllocationLimit(kMegabytesDecoded);
    const QSize size = reader.size();
    if (size.isValid() && std::max(size.width(), size.height()) > kLongestSide)
        reader.setScaledSize(size.scaled(kLongestSide, kLongestSide, Qt::KeepAspectRatio));
    QImage image = reader.read();
    if (image.isNull())
        return badInput("bad_picture"_L1,
                        QCoreApplication::translate("PictureFile", "“%1” cannot be read as a picture. Choose another one.")
                            .arg(QFileInfo(path).fileName()));
    if (std::max(image.width(), image.height()) > kLongestSide)
        image = image.scaled(kLongestSide, kLongestSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    ReadyPicture ready;
    ready.mime = u"image/jpeg"_s;
    QBuffer buffer(&ready.bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!onWhite(image).save(&buffer, "JPEG", kQuality))
        return fail(ErrorDomain::Internal, "picture_encoding"_L1,
                    QCoreApplication::translate("PictureFile", "The picture could not be converted."));
    ready.preview = image.scaled(kPreviewSide, kPreviewSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    return ready;
}

void readyPicture(const QString& path, QObject* receiver, std::function<void(Result<ReadyPicture>)> then)
{
    QThreadPool::globalInstance()->start([path, guard = QPointer<QObject>(receiver), then = std::move(then)] {
        Result<ReadyPicture> ready = convertPicture(path);
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [guard, then, ready = std::move(ready)] {
                if (guard)
                    then(ready);
            },
            Qt::QueuedConnection);
    });
}

} // namespace karigar::ui::artisan
