// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The only place where colours, sizes and radii are written down. Everything that draws asks here.
// Thread: values, any thread. Units: device-independent pixels; type sizes are pixels at 96 dpi.

#include <QColor>
#include <QFont>

namespace karigar::ui {

/// Space between things, in steps of four.
namespace space {
inline constexpr int k4 = 4, k8 = 8, k12 = 12, k16 = 16, k24 = 24, k32 = 32;
}
namespace radius {
inline constexpr int kControl = 6, kCard = 8;
}
namespace metric {
inline constexpr int kControl = 32, kPrimary = 36, kIcon = 20, kSmallIcon = 16, kFocusRing = 2;
inline constexpr int kRailOpen = 200, kRailFolded = 56, kContentMax = 1200, kDetailBesideFrom = 1100;
inline constexpr double kTint = 0.12; ///< how strongly a state's colour tints the surface behind its chip
} // namespace metric

enum class Scheme { Light, Dark };
enum class Contrast { Normal, High };

/// What a colour is for. Widgets name the purpose, never the colour.
enum class Tone { Paper, Card, Line, Ink, Muted, Accent, OnAccent, Ok, Warn, Bad, Info, Plum };

/// The five type sizes: 12, 14, 16, 20, 28; Title and larger are set in weight 600.
enum class TextSize { Caption, Body, Title, Heading, Display };

/// The three modes tint the rail so that nobody mistakes where they are.
enum class Mode { Artisan, Customer, Admin };

class Tokens {
public:
    explicit Tokens(Scheme scheme = Scheme::Light, Contrast contrast = Contrast::Normal,
                    double textScale = 1.0);

    Scheme scheme() const { return m_scheme; }
    Contrast contrast() const { return m_contrast; }
    bool isDark() const { return m_scheme == Scheme::Dark; }
    double textScale() const { return m_textScale; }

    QColor color(Tone tone) const { return m_colors[static_cast<int>(tone)]; }
    /// `tone` laid over `ground` at `amount` (0..1), opaque: predictable whatever lies below.
    QColor tint(Tone tone, double amount = metric::kTint, Tone ground = Tone::Card) const;
    QColor hover() const; ///< ground of a quiet control under the pointer
    Tone modeTone(Mode mode) const;

    double pointSize(TextSize size) const;
    QFont font(TextSize size, bool strong = false) const;
    QFont tabularFont(TextSize size, bool strong = false) const;

private:
    Scheme m_scheme;
    Contrast m_contrast;
    double m_textScale;
    QColor m_colors[12];
};

/// WCAG contrast ratio of two opaque colours, 1..21.
double contrastRatio(const QColor& a, const QColor& b);
QColor mix(const QColor& ground, const QColor& over, double amount);

} // namespace karigar::ui
