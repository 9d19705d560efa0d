// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/tokens.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <QFontDatabase>
#include <QGuiApplication>

namespace karigar::ui {
namespace {

// Order of Tone: paper, card, line, ink, muted, accent, onAccent, ok, warn, bad, info, plum.
constexpr std::array<QRgb, 12> kLight{0xFFFAF7F2, 0xFFFFFFFF, 0xFFE6DFD5, 0xFF1F1B16, 0xFF675E54, 0xFFA8481F,
                                      0xFFFFFFFF, 0xFF2B7048, 0xFF8A5A0B, 0xFFB3261E, 0xFF275E9B, 0xFF6B4487};
constexpr std::array<QRgb, 12> kDark{0xFF171412, 0xFF211D1A, 0xFF38322C, 0xFFF3EEE7, 0xFFB4A99C, 0xFFEC9A70,
                                     0xFF171412, 0xFF7CCB9A, 0xFFE5B454, 0xFFF2938C, 0xFF8DB8EA, 0xFFC9A8E3};
constexpr std::array<QRgb, 12> kLightHigh{0xFFFFFFFF, 0xFFFFFFFF, 0xFF1F1B16, 0xFF000000,
                                          0xFF2E2822, 0xFF7A2E0E, 0xFFFFFFFF, 0xFF0F4A2A,
                                          0xFF5E3B00, 0xFF8A0F09, 0xFF0F3E73, 0xFF4A2566};
constexpr std::array<QRgb, 12> kDarkHigh{0xFF000000, 0xFF000000, 0xFFF3EEE7, 0xFFFFFFFF,
                                         0xFFE6DFD5, 0xFFFFB892, 0xFF000000, 0xFFA6F0C3,
                                         0xFFFFD98A, 0xFFFFBDB7, 0xFFBDDBFF, 0xFFE4CCF7};

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& c)
{
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

} // namespace

Tokens::Tokens(Scheme scheme, Contrast contrast, double textScale)
    : m_scheme(scheme)
    , m_contrast(contrast)
    , m_textScale(std::clamp(textScale, 0.8, 2.0))
{
    const bool dark = scheme == Scheme::Dark;
    const auto& table =
        contrast == Contrast::High ? (dark ? kDarkHigh : kLightHigh) : (dark ? kDark : kLight);
    std::transform(table.begin(), table.end(), m_colors, [](QRgb rgb) { return QColor(rgb); });
}

QColor Tokens::tint(Tone tone, double amount, Tone ground) const
{
    return mix(color(ground), color(tone), amount);
}

QColor Tokens::hover() const
{
    return mix(color(Tone::Paper), color(Tone::Ink), isDark() ? 0.09 : 0.06);
}

Tone Tokens::modeTone(Mode mode) const
{
    switch (mode) {
    case Mode::Artisan:
        return Tone::Accent;
    case Mode::Customer:
        return Tone::Info;
    case Mode::Admin:
        return Tone::Plum;
    }
    return Tone::Accent;
}

double Tokens::pointSize(TextSize size) const
{
    static constexpr std::array<double, 5> kPixels{12, 14, 16, 20, 28};
#ifdef Q_OS_MACOS
    constexpr double kPointsPerPixel = 1.0; // a point is a pixel there
#else
    constexpr double kPointsPerPixel = 0.75; // 72 / 96 dpi
#endif
    return kPixels[static_cast<std::size_t>(size)] * kPointsPerPixel * m_textScale;
}

QFont Tokens::font(TextSize size, bool strong) const
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    font.setPointSizeF(pointSize(size));
    font.setWeight(strong || size >= TextSize::Title ? QFont::DemiBold : QFont::Normal);
    return font;
}

QFont Tokens::tabularFont(TextSize size, bool strong) const
{
    // Qt before 6.7 cannot ask for the 'tnum' feature; UI fonts have digits of one width by default, and
    // switching kerning off keeps it so beside '1' and '7'.
    QFont font = this->font(size, strong);
    font.setKerning(false);
    return font;
}

double contrastRatio(const QColor& a, const QColor& b)
{
    const double x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

QColor mix(const QColor& ground, const QColor& over, double amount)
{
    const auto part = [amount](double g, double o) { return static_cast<float>(g + (o - g) * amount); };
    return QColor::fromRgbF(part(ground.redF(), over.redF()), part(ground.greenF(), over.greenF()),
                            part(ground.blueF(), over.blueF()));
}

} // namespace karigar::ui
