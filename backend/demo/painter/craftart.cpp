// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/demo/painter/craftart.h"

#include "backend/demo/painter/compositions.h"
#include "backend/demo/painter/families.h"

#include <QBuffer>

#include <algorithm>

namespace karigar::demo {

namespace {

Palette tuned(Palette pal, Hand& hand, bool otherColours)
{
    const float turn = static_cast<float>(hand.slip(otherColours ? 0.022 : 0.01));
    const float depth = static_cast<float>(hand.between(0.94, 1.05));
    const auto shift = [&](QColor& colour) {
        const QColor hsv = colour.toHsv();
        float hue = hsv.hueF() < 0 ? 0.0F : hsv.hueF() + turn;
        hue -= std::floor(hue);
        colour = QColor::fromHsvF(hue, hsv.saturationF(), std::min(1.0F, hsv.valueF() * depth)).toRgb();
    };
    for (QColor* colour : {&pal.main, &pal.second, &pal.accent})
        shift(*colour);
    return pal;
}

QImage onBoard(QSize size, const std::function<void(QPainter&)>& draw)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const double scale = std::max(size.width() / kBoard.width(), size.height() / kBoard.height());
    painter.translate((size.width() - kBoard.width() * scale) / 2,
                      (size.height() - kBoard.height() * scale) / 2);
    painter.scale(scale, scale);
    draw(painter);
    return image;
}

} // namespace

QImage paintCraft(const CraftArt& spec)
{
    if (spec.size.isEmpty())
        return {};
    const FamilyStyle& style = familyStyle(spec.family);
    Hand hand(spec.seed * 131 + static_cast<std::uint64_t>(spec.family) * 7919 +
              static_cast<std::uint64_t>(spec.scene) * 104729);
    const Palette pal = tuned(style.palette, hand, spec.scene == CraftScene::Detail);
    const bool place = spec.scene == CraftScene::Bench || spec.scene == CraftScene::Room;
    QImage swatch;
    if (place) {
        swatch = paintCraft({spec.family, spec.seed % 2 == 0 ? CraftScene::Piece : CraftScene::Detail,
                             spec.seed + 1, spec.size / 2});
    }
    const QImage drawn = onBoard(spec.size, [&](QPainter& painter) {
        Board board{painter, hand, pal, spec.scene == CraftScene::Detail};
        if (spec.scene == CraftScene::Bench)
            drawBench(board, swatch);
        else if (spec.scene == CraftScene::Room)
            drawRoom(board, swatch);
        else
            style.draw(board);
    });
    return finishPicture(drawn, place ? Finish{} : style.finish, spec.seed);
}

QByteArray encodeJpeg(const QImage& image)
{
    constexpr int kRoomy = 200 * 1024;
    QByteArray bytes;
    for (const int quality : {82, 70, 60}) { // dense stitching pays for its size with a little sharpness
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly | QIODevice::Truncate);
        image.save(&buffer, "JPEG", quality);
        if (bytes.size() <= kRoomy)
            break;
    }
    return bytes;
}

} // namespace karigar::demo
