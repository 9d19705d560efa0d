// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/theme.h"

#include "ui/style/focustracker.h"
#include "ui/style/karigarstyle.h"

#include <QApplication>
#include <QEvent>
#include <QPixmapCache>
#include <QTimer>
#include <utility>

namespace karigar::ui {
namespace {
Theme* g_theme = nullptr;
}

Theme::Theme(Appearance appearance, QObject* parent)
    : QObject(parent)
    , m_appearance(appearance)
{
    g_theme = this;
    QApplication::setStyle(new KarigarStyle);
    new FocusTracker(this);
    readSystem();
    qApp->installEventFilter(this);
}

Theme::~Theme()
{
    g_theme = nullptr;
}

Theme* Theme::instance()
{
    return g_theme;
}

const Tokens& Theme::tokens()
{
    static const Tokens fallback;
    return g_theme ? g_theme->m_tokens : fallback;
}

void Theme::setAppearance(Appearance appearance)
{
    if (std::exchange(m_appearance, appearance) != appearance)
        apply();
}

void Theme::setHighContrast(bool on)
{
    if (std::exchange(m_forceHighContrast, on) != on)
        apply();
}

void Theme::setTextScale(double scale)
{
    if (std::exchange(m_textScale, scale) != scale)
        apply();
}

bool Theme::eventFilter(QObject* watched, QEvent* event)
{
    const bool systemSpoke = event->type() == QEvent::ThemeChange ||
                             (event->type() == QEvent::ApplicationPaletteChange && watched == qApp);
    if (systemSpoke && !m_applying && !m_rereadQueued) {
        // Queued: every window hears of the change, and the palette is only complete after the last of them.
        m_rereadQueued = true;
        QTimer::singleShot(0, this, &Theme::readSystem);
    }
    return QObject::eventFilter(watched, event);
}

void Theme::readSystem()
{
    m_rereadQueued = false;
    m_applying = true;
    QApplication::setPalette(QPalette()); // an empty palette uncovers the system's own
    m_applying = false;
    const QPalette system = QApplication::palette();
    const QColor ground = system.color(QPalette::Window), text = system.color(QPalette::WindowText);
    m_systemScheme = ground.lightness() < text.lightness() ? Scheme::Dark : Scheme::Light;
    // High-contrast schemes use pure black and white; ordinary ones, our own included, stay below 19:1.
    m_systemContrast = contrastRatio(ground, text) > 20.5 ? Contrast::High : Contrast::Normal;
    apply();
}

void Theme::apply()
{
    const Scheme scheme = m_appearance == Appearance::System  ? m_systemScheme
                          : m_appearance == Appearance::Light ? Scheme::Light
                                                              : Scheme::Dark;
    m_tokens = Tokens(scheme, m_forceHighContrast ? Contrast::High : m_systemContrast, m_textScale);
    m_applying = true;
    QPixmapCache::clear();
    QApplication::setPalette(paletteFor(m_tokens));
    QApplication::setFont(m_tokens.font(TextSize::Body));
    qApp->setStyleSheet(styleSheetFor(m_tokens));
    m_applying = false;
    Q_EMIT changed();
}

} // namespace karigar::ui
