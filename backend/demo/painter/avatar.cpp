// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/demo/painter/craftart.h"

#include "backend/demo/painter/brushwork.h"
#include "backend/demo/painter/families.h"

#include <QLinearGradient>
#include <QRadialGradient>
#include <QTransform>

#include <algorithm>

namespace karigar::demo {

namespace {

constexpr std::array<QRgb, 5> kSkins{0xB9794A, 0xA5673C, 0x8C5532, 0xC68B5E, 0x74452A};

struct Sitter {
    QColor skin;
    QColor hair;
    QColor cloth;
    QColor trim;
};

void shoulders(QPainter& p, const Sitter& s, bool woman)
{
    QPainterPath body(QPointF(70, 520));
    body.cubicTo(80, 400, 150, 380, 216, 362);
    body.lineTo(296, 362);
    body.cubicTo(362, 380, 432, 400, 442, 520);
    fill(p, body, s.cloth);
    QPainterPath neck(QPointF(218, 300));
    neck.lineTo(294, 300);
    neck.lineTo(298, 366);
    neck.quadTo(256, 412, 214, 366);
    fill(p, neck, mixed(s.skin, Qt::black, 0.14));
    if (woman) { // the pallu over one shoulder
        QPainterPath pallu(QPointF(300, 366));
        pallu.cubicTo(250, 420, 180, 470, 150, 520);
        pallu.lineTo(330, 520);
        pallu.cubicTo(370, 470, 380, 410, 372, 384);
        fill(p, pallu, s.trim);
        for (int i = 0; i < 9; ++i)
            dot(p, {190 + 18.0 * i, 508 - 13.0 * i}, 5, mixed(s.trim, Qt::white, 0.65));
        return;
    }
    QPainterPath collar(QPointF(206, 364));
    collar.quadTo(256, 430, 306, 364);
    stroke(p, collar, s.trim, 11);
    p.fillRect(QRectF(251, 404, 10, 120), s.trim);
    for (int i = 0; i < 3; ++i)
        dot(p, {256, 426 + 34.0 * i}, 5, mixed(s.cloth, Qt::white, 0.7));
}

void face(QPainter& p, const Sitter& s, bool woman, bool elder)
{
    p.setPen(Qt::NoPen);
    for (const double x : {168.0, 344.0}) {
        dot(p, {x, 236}, 17, mixed(s.skin, Qt::black, 0.1));
        if (woman)
            dot(p, {x, 262}, 9, QColor(222, 176, 66));
    }
    QPainterPath head;
    head.addEllipse(QPointF(256, 226), 88, 110);
    QRadialGradient light(QPointF(222, 190), 180);
    light.setColorAt(0, mixed(s.skin, QColor(255, 230, 196), 0.35));
    light.setColorAt(1, mixed(s.skin, Qt::black, 0.16));
    fill(p, head, light);
    const QColor ink = mixed(s.skin, QColor(30, 14, 8), 0.8);
    for (const double side : {-1.0, 1.0}) {
        QPainterPath brow(QPointF(256 + side * 20, 204));
        brow.quadTo(256 + side * 42, 192, 256 + side * 62, 206);
        stroke(p, brow, elder ? mixed(s.hair, ink, 0.3) : ink, 5.5);
        QPainterPath eye(QPointF(256 + side * 22, 228)); // eyes lowered to the work
        eye.quadTo(256 + side * 40, 240, 256 + side * 58, 226);
        stroke(p, eye, ink, 4.6);
    }
    QPainterPath nose(QPointF(258, 216));
    nose.quadTo(270, 254, 262, 264);
    nose.quadTo(254, 268, 246, 263);
    stroke(p, nose, faded(ink, 0.7), 3.6);
    QPainterPath mouth(QPointF(230, 292));
    mouth.quadTo(256, 308, 282, 291);
    stroke(p, mouth, woman ? QColor(150, 52, 44) : mixed(ink, QColor(140, 60, 46), 0.5), 5.5);
}

void manHair(QPainter& p, Hand& hand, const Sitter& s)
{
    if (hand.chance(0.75)) {
        QPainterPath whiskers(QPointF(216, 284));
        whiskers.cubicTo(236, 262, 276, 262, 296, 284);
        whiskers.cubicTo(276, 280, 236, 280, 216, 284);
        stroke(p, whiskers, s.hair, 7);
    }
    const int kind = hand.below(3);
    if (kind == 0) { // turban
        for (int i = 0; i < 6; ++i) {
            QPainterPath wrap(QPointF(160, 178 - 13.0 * i));
            wrap.cubicTo(190, 96 - 11.0 * i, 322, 90 - 11.0 * i, 352, 182 - 15.0 * i);
            stroke(p, wrap, mixed(s.trim, i % 2 == 0 ? Qt::white : Qt::black, 0.14), 44);
        }
        return;
    }
    QPainterPath hair(QPointF(164, 232));
    hair.cubicTo(140, 90, 372, 90, 348, 232);
    hair.cubicTo(340, 176, 316, 160, 256, 162);
    hair.cubicTo(196, 160, 172, 176, 164, 232);
    fill(p, hair, s.hair);
    if (kind == 1) { // a cap worked in the craft's colours
        QPainterPath cap(QPointF(160, 168));
        cap.cubicTo(170, 66, 342, 66, 352, 168);
        cap.quadTo(256, 134, 160, 168);
        fill(p, cap, s.trim);
        for (int i = 0; i < 9; ++i)
            dot(p, {178 + 19.5 * i, 152 - 10 * std::sin(i * 0.39)}, 5, mixed(s.trim, Qt::white, 0.7));
    }
}

void womanHair(QPainter& p, Hand& hand, const Sitter& s)
{
    QPainterPath hair(QPointF(160, 260));
    hair.cubicTo(128, 84, 384, 84, 352, 260);
    hair.cubicTo(346, 190, 306, 156, 256, 136);
    hair.cubicTo(206, 156, 166, 190, 160, 260);
    fill(p, hair, s.hair);
    if (hand.chance(0.45)) { // the sari drawn over the head
        QPainterPath veil(QPointF(120, 400));
        veil.cubicTo(96, 30, 416, 30, 392, 400);
        veil.cubicTo(376, 330, 372, 150, 256, 130);
        veil.cubicTo(140, 150, 136, 330, 120, 400);
        fill(p, veil, s.trim);
        QPainterPath edge(QPointF(124, 390));
        edge.cubicTo(140, 330, 142, 152, 256, 132);
        edge.cubicTo(370, 152, 372, 330, 388, 390);
        stroke(p, edge, mixed(s.trim, QColor(240, 200, 96), 0.75), 9);
        return;
    }
    const double x = hand.chance(0.5) ? 352 : 160;
    rosette(p, {x, 152}, 30, 8, QColor(252, 244, 226), QColor(250, 214, 120), QColor(222, 150, 50));
}

} // namespace

QImage paintAvatar(const AvatarArt& spec)
{
    if (spec.side <= 0)
        return {};
    const FamilyStyle& style = familyStyle(spec.family);
    const Palette& pal = style.palette;
    Hand hand(spec.seed * 977 + 3);
    const QSize size(spec.side, spec.side);
    QImage image = paintCraft({spec.family, CraftScene::Detail, spec.seed, size});
    QPainter p(&image);
    p.setRenderHint(QPainter::Antialiasing);
    p.scale(spec.side / 512.0, spec.side / 512.0);
    p.fillRect(QRectF(0, 0, 512, 512), faded(mixed(pal.ground, pal.light, 0.3), 0.38));
    QRadialGradient halo(QPointF(256, 240), 260); // quiet the pattern behind the head
    halo.setColorAt(0, faded(mixed(pal.light, QColor(250, 240, 222), 0.6), 0.96));
    halo.setColorAt(0.72, faded(mixed(pal.light, QColor(250, 240, 222), 0.5), 0.86));
    halo.setColorAt(0.74, faded(pal.accent, 0.9));
    halo.setColorAt(0.77, faded(pal.accent, 0.9));
    halo.setColorAt(0.78, faded(pal.accent, 0.0));
    p.fillRect(QRectF(0, 0, 512, 512), halo);
    const std::array<QColor, 4> cloths{pal.main, pal.second, pal.deep, mixed(pal.main, pal.deep, 0.4)};
    const QColor cloth = hand.oneOf(cloths);
    QColor trim = hand.oneOf(cloths);
    if (trim == cloth)
        trim = pal.accent;
    const Sitter sitter{QColor(hand.oneOf(kSkins)), spec.elder ? QColor(196, 190, 182) : QColor(34, 24, 22),
                        cloth, trim};
    shoulders(p, sitter, spec.woman);
    face(p, sitter, spec.woman, spec.elder);
    if (spec.woman)
        womanHair(p, hand, sitter);
    else
        manHair(p, hand, sitter);
    p.end();
    return finishPicture(image, {.grain = 0.06, .wobble = 1.2, .vignette = 0.18}, spec.seed + 5);
}

} // namespace karigar::demo
