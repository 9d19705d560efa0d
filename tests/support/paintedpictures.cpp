// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/paintedpictures.h"

#include <cmath>
#include <QBuffer>
#include <QHash>
#include <QImage>
#include <QPainter>
#include <QPainterPath>
#include <QRandomGenerator>

namespace karigar::test {

namespace {

constexpr QSize kSize(960, 640);

QLinearGradient wall(const QColor& top, const QColor& bottom)
{
    QLinearGradient gradient(0, 0, 0, kSize.height());
    gradient.setColorAt(0, top);
    gradient.setColorAt(1, bottom);
    return gradient;
}

QPainterPath vase(QPointF foot, double w, double h)
{
    QPainterPath path(foot + QPointF(-w * 0.3, 0));
    path.cubicTo(foot + QPointF(-w, -h * 0.25), foot + QPointF(-w, -h * 0.6),
                 foot + QPointF(-w * 0.22, -h * 0.8));
    path.lineTo(foot + QPointF(-w * 0.34, -h));
    path.lineTo(foot + QPointF(w * 0.34, -h));
    path.lineTo(foot + QPointF(w * 0.22, -h * 0.8));
    path.cubicTo(foot + QPointF(w, -h * 0.6), foot + QPointF(w, -h * 0.25), foot + QPointF(w * 0.3, 0));
    path.closeSubpath();
    return path;
}

void flower(QPainter& p, QPointF at, double r, int petals, const QColor& petal, const QColor& heart)
{
    p.setPen(Qt::NoPen);
    p.setBrush(petal);
    for (int i = 0; i < petals; ++i) {
        p.save();
        p.translate(at);
        p.rotate(360.0 * i / petals);
        p.drawEllipse(QPointF(0, -r * 0.62), r * 0.24, r * 0.4);
        p.restore();
    }
    p.setBrush(heart);
    p.drawEllipse(at, r * 0.26, r * 0.26);
}

void pottery(QPainter& p, QRandomGenerator& rng)
{
    p.fillRect(QRect({}, kSize), wall(QColor(0xf3e9da), QColor(0xe3cfb2)));
    p.fillRect(0, 500, kSize.width(), 140, QColor(0x9c6b42));
    const int count = 2 + int(rng.bounded(3U));
    for (int i = 0; i < count; ++i) {
        const double x = kSize.width() * (i + 0.5) / count + rng.bounded(30);
        const double h = 260 + rng.bounded(180);
        const double w = 80 + rng.bounded(50);
        const QPainterPath shape = vase({x, 540}, w, h);
        p.setPen(Qt::NoPen);
        p.fillPath(shape, i % 2 ? QColor(0x1c5d99) : QColor(0xf7fbff));
        p.save();
        p.setClipPath(shape);
        for (int row = 0; row < 6; ++row)
            for (int col = -2; col <= 2; ++col)
                flower(p, {x + col * 46.0, 520.0 - row * 72}, 28, 6,
                       i % 2 ? QColor(0x9fd0ee) : QColor(0x2470b8), QColor(0xe0b13c));
        p.restore();
    }
}

void blockPrint(QPainter& p, QRandomGenerator& rng)
{
    const QColor grounds[]{QColor(0x7d1f1c), QColor(0x1e2f5c), QColor(0xe9dcc0)};
    const quint32 pick = rng.bounded(3U);
    p.fillRect(QRect({}, kSize), grounds[pick]);
    const QColor print = pick == 2 ? QColor(0x7d1f1c) : QColor(0xead9b5);
    for (int y = 0; y < 8; ++y)
        for (int x = 0; x < 11; ++x)
            flower(p, {x * 96.0 + (y % 2) * 48, y * 88.0 + 30}, 40, 8, print, QColor(0xc8842e));
    p.fillRect(0, 560, kSize.width(), 14, print);
    p.fillRect(0, 590, kSize.width(), 6, print);
}

void bidri(QPainter& p, QRandomGenerator& rng)
{
    p.fillRect(QRect({}, kSize), wall(QColor(0xcdbfae), QColor(0x8f8072)));
    const QPointF middle(480, 330);
    p.setPen(Qt::NoPen);
    p.setBrush(QColor(0x191919));
    p.drawEllipse(middle, 250, 250);
    p.setBrush(Qt::NoBrush);
    const int rays = 12 + int(rng.bounded(10U));
    for (int ring = 0; ring < 4; ++ring) {
        p.setPen(QPen(QColor(0xd7dbe0), 3));
        p.drawEllipse(middle, 60 + ring * 60, 60 + ring * 60);
        for (int i = 0; i < rays; ++i) {
            const double a = 2 * M_PI * i / rays + ring * 0.2;
            const QPointF at = middle + QPointF(std::cos(a), std::sin(a)) * (90 + ring * 48);
            if (ring < 3)
                flower(p, at, 20, 5, QColor(0xd7dbe0), QColor(0x191919));
            p.setBrush(Qt::NoBrush);
        }
    }
}

void toys(QPainter& p, QRandomGenerator& rng)
{
    p.fillRect(QRect({}, kSize), wall(QColor(0xfff3d9), QColor(0xffe0b0)));
    p.fillRect(0, 520, kSize.width(), 120, QColor(0xb98650));
    const QColor lacquer[]{QColor(0xc8312b), QColor(0xf0a81f), QColor(0x2f7d4f), QColor(0x2d5fa6),
                           QColor(0x7d3c8c)};
    p.setPen(Qt::NoPen);
    for (int toy = 0; toy < 4; ++toy) {
        const double x = 150 + toy * 220;
        double y = 540;
        const int discs = 3 + int(rng.bounded(3U));
        for (int i = 0; i < discs; ++i) {
            const double w = 170 - i * 26;
            p.setBrush(lacquer[(toy + i + int(rng.bounded(2U))) % 5]);
            p.drawRoundedRect(QRectF(x - w / 2, y - 54, w, 54), 26, 26);
            y -= 54;
        }
        p.setBrush(QColor(0xf6d7a8));
        p.drawEllipse(QPointF(x, y - 34), 40, 40);
        p.setBrush(QColor(0x2a1c12));
        p.drawEllipse(QPointF(x - 13, y - 38), 5, 5);
        p.drawEllipse(QPointF(x + 13, y - 38), 5, 5);
    }
}

void madhubani(QPainter& p, QRandomGenerator& rng)
{
    p.fillRect(QRect({}, kSize), QColor(0xf6e7c6));
    p.setPen(QPen(QColor(0xa12a2a), 12));
    p.setBrush(Qt::NoBrush);
    p.drawRect(18, 18, kSize.width() - 36, kSize.height() - 36);
    for (int i = 0; i < 16; ++i)
        flower(p, {60.0 + i * 56, 52}, 22, 7, QColor(0x1f6b52), QColor(0xd98a1d));
    for (int fish = 0; fish < 3; ++fish) {
        const QPointF at(210 + fish * 270, 300 + double(rng.bounded(120)));
        QPainterPath body(at + QPointF(-110, 0));
        body.quadTo(at + QPointF(0, -110), at + QPointF(100, 0));
        body.quadTo(at + QPointF(0, 110), at + QPointF(-110, 0));
        p.setPen(QPen(QColor(0x1b1b1b), 5));
        p.setBrush(fish % 2 ? QColor(0xe06b2c) : QColor(0x2c73a8));
        p.drawPath(body);
        for (int s = -2; s < 3; ++s)
            p.drawArc(QRectF(at.x() + s * 30 - 20, at.y() - 30, 40, 60), 90 * 16, 180 * 16);
        p.setBrush(QColor(0xc0273a));
        p.drawPolygon(QPolygonF{at + QPointF(100, 0), at + QPointF(150, -46), at + QPointF(150, 46)});
        p.setBrush(Qt::white);
        p.drawEllipse(at + QPointF(-70, -10), 14, 14);
    }
}

void pashmina(QPainter& p, QRandomGenerator& rng)
{
    const QColor grounds[]{QColor(0x5e2440), QColor(0x2f4a45), QColor(0xd8c3a5)};
    p.fillRect(QRect({}, kSize), grounds[rng.bounded(3U)]);
    for (int y = 0; y < 5; ++y) {
        for (int x = 0; x < 8; ++x) {
            const QPointF at(x * 130 + (y % 2) * 65, y * 140 + 60);
            QPainterPath boteh(at + QPointF(0, 50));
            boteh.cubicTo(at + QPointF(-60, 40), at + QPointF(-40, -40), at + QPointF(24, -56));
            boteh.cubicTo(at + QPointF(-4, -24), at + QPointF(58, 20), at + QPointF(0, 50));
            p.setPen(QPen(QColor(0xf0d9a8), 3));
            p.setBrush(QColor(0xb5443a));
            p.drawPath(boteh);
            flower(p, at + QPointF(-6, 14), 16, 6, QColor(0xf0d9a8), QColor(0x2f6b5a));
        }
    }
}

void face(QPainter& p, QRandomGenerator& rng)
{
    const QColor shawls[]{QColor(0xa8481f), QColor(0x275e9b), QColor(0x2b7048), QColor(0x7d3c8c)};
    const QColor skins[]{QColor(0xc68a5e), QColor(0x9b6240), QColor(0xdaa67b)};
    p.fillRect(QRect({}, kSize), wall(QColor(0xefe4d2), QColor(0xd6c3a6)));
    p.setPen(Qt::NoPen);
    p.setBrush(shawls[rng.bounded(4U)]);
    p.drawEllipse(QPointF(480, 700), 290, 260);
    p.setBrush(QColor(0x2a1c14));
    p.drawEllipse(QPointF(480, 270), 160, 180);
    p.setBrush(skins[rng.bounded(3U)]);
    p.drawEllipse(QPointF(480, 300), 125, 155);
    p.drawRect(440, 430, 80, 60);
    p.setBrush(QColor(0x1b120c));
    p.drawEllipse(QPointF(432, 285), 11, 11);
    p.drawEllipse(QPointF(528, 285), 11, 11);
    p.setBrush(Qt::NoBrush);
    p.setPen(QPen(QColor(0x5e2a1a), 7, Qt::SolidLine, Qt::RoundCap));
    p.drawArc(QRectF(435, 320, 90, 70), 200 * 16, 140 * 16);
}

} // namespace

QByteArray paintedPicture(Motif motif, quint32 seed)
{
    using Painter = void (*)(QPainter&, QRandomGenerator&);
    // Every test starts a market of its own; the pictures are the same in all of them.
    static QHash<std::pair<int, quint32>, QByteArray> ready;
    QByteArray& bytes = ready[{static_cast<int>(motif), seed}];
    if (!bytes.isEmpty())
        return bytes;
    constexpr Painter kPainters[]{pottery, blockPrint, bidri, toys, madhubani, pashmina, face};
    QRandomGenerator rng(seed * 7919 + static_cast<quint32>(motif));
    QImage image(kSize, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    kPainters[static_cast<int>(motif)](painter, rng);
    painter.end();
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace karigar::test
