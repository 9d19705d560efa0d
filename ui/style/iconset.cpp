// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/iconset.h"

#include "ui/style/theme.h"

#include <array>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace karigar::ui {
namespace {

constexpr std::array<QStringView, kIconCount> kNames{
    u"today",        u"calendar",      u"bookings",    u"services",     u"clock",      u"chat",
    u"rupee",        u"star",          u"star-filled", u"people",       u"person",     u"profile",
    u"search",       u"compass",       u"heart",       u"heart-filled", u"bell",       u"settings",
    u"shield",       u"flag",          u"scroll",      u"chart",        u"refund",     u"card",
    u"check",        u"check-circle",  u"x",           u"x-circle",     u"plus",       u"minus",
    u"chevron-left", u"chevron-right", u"chevron-up",  u"chevron-down", u"arrow-left", u"more",
    u"attach",       u"image",         u"download",    u"print",        u"external",   u"offline",
    u"sync",         u"waiting",       u"tray",        u"info",         u"warn",       u"menu",
    u"edit",         u"trash",         u"copy",        u"lock",         u"pin",        u"camera",
    u"send",         u"receipt",       u"undo",        u"filter",       u"sign-out",   u"eye",
    u"eye-off",      u"palette",       u"globe",       u"device"};

// Asks for the token when it paints, so that an icon given to a button once is right after a theme switch.
class TokenIconEngine : public QIconEngine {
public:
    TokenIconEngine(Icon name, Tone tone)
        : m_name(name)
        , m_tone(tone)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const int side = std::min(rect.width(), rect.height());
        const QRect square(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, side,
                           side);
        painter->drawPixmap(square,
                            iconPixmap(m_name, tint(mode), side, painter->device()->devicePixelRatioF()));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }
    // Qt asks here with the size already in device pixels. A wider size gives the icon air at its sides.
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        const int side = std::min(size.width(), size.height());
        const QPixmap glyph = iconPixmap(m_name, tint(mode), side, 1.0);
        if (size.width() == size.height())
            return glyph;
        QPixmap padded(size);
        padded.fill(Qt::transparent);
        QPainter(&padded).drawPixmap((size.width() - side) / 2, (size.height() - side) / 2, glyph);
        return padded;
    }
    QIconEngine* clone() const override { return new TokenIconEngine(m_name, m_tone); }

private:
    QColor tint(QIcon::Mode mode) const
    {
        const Tokens& t = Theme::tokens();
        return mode == QIcon::Disabled ? t.tint(Tone::Muted, 0.65) : t.color(m_tone);
    }

    Icon m_name;
    Tone m_tone;
};

QPixmap render(Icon name, const QColor& color, int pixels)
{
    QFile file(u":/karigar/icons/"_s + iconName(name).toString() + u".svg"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("currentColor", color.name().toLatin1());
    QSvgRenderer renderer(svg);
    QPixmap pixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    return pixmap;
}

} // namespace

QStringView iconName(Icon name)
{
    return name == Icon::None ? QStringView() : kNames[static_cast<std::size_t>(name)];
}

QIcon iconFor(Icon name, Tone tone)
{
    return name == Icon::None ? QIcon() : QIcon(new TokenIconEngine(name, tone));
}

QPixmap iconPixmap(Icon name, const QColor& color, int size, double devicePixelRatio)
{
    const int pixels = std::max(1, qRound(size * devicePixelRatio));
    const QString key = u"karigar-%1-%2-%3"_s.arg(static_cast<int>(name)).arg(color.rgba()).arg(pixels);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = render(name, color, pixels);
        QPixmapCache::insert(key, pixmap);
    }
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

} // namespace karigar::ui
