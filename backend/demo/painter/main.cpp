// SPDX-License-Identifier: GPL-3.0-or-later
// karigar-demo-art DIR: every family's pictures as JPEG plus contact sheets, to look at while working on
// them.

#include "backend/demo/painter/craftart.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QPainter>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace karigar::demo;

namespace {

bool keep(const QDir& dir, const QString& name, const QImage& image)
{
    QFile file(dir.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(encodeJpeg(image)) > 0;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    QTextStream err(stderr);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 2) {
        err << u"usage: karigar-demo-art DIR\n"_s;
        return 2;
    }
    const QDir dir(arguments.at(1));
    const int rows = static_cast<int>(allCraftFamilies().size());
    QImage sheet(5 * 310, rows * 210, QImage::Format_RGB32);
    sheet.fill(Qt::white);
    QPainter painter(&sheet);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    bool kept = dir.mkpath(u"."_s);
    qint64 spent = 0;
    int row = 0;
    for (const CraftFamily family : allCraftFamilies()) {
        QElapsedTimer clock;
        clock.start();
        for (int scene = 0; scene < 4; ++scene) {
            const QImage image = paintCraft({family, static_cast<CraftScene>(scene), 11});
            kept &= keep(dir, u"%1-%2.jpg"_s.arg(craftFamilyName(family)).arg(scene), image);
            painter.drawImage(QRect(scene * 310, row * 210, 300, 200), image);
        }
        const QImage avatar =
            paintAvatar({family, row % 2 == 0, row % 5 == 0, static_cast<std::uint64_t>(row + 1)});
        kept &= keep(dir, u"%1-avatar.jpg"_s.arg(craftFamilyName(family)), avatar);
        painter.drawImage(QRect(4 * 310, row * 210, 200, 200), avatar);
        spent += clock.elapsed();
        err << craftFamilyName(family) << u": "_s << clock.elapsed() << u" ms for five, written\n"_s;
        ++row;
    }
    painter.end();
    kept &= keep(dir, u"sheet.jpg"_s, sheet);
    err << u"all: "_s << spent << u" ms\n"_s;
    return kept ? 0 : 1;
}
