// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/looks.h"

#include "translations/translations.h"
#include "ui/shell/preferences.h"

#include <iterator>
#include <QFontMetrics>
#include <QLabel>
#include <QLocale>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace karigar::app {

Looks::Looks(ui::Preferences& preferences, QObject* parent)
    : QObject(parent)
    , m_preferences(preferences)
    , m_theme(preferences.appearance())
{
    const QString language = preferences.language();
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    if (!language.isEmpty())
        QLocale::setDefault(locale);
    installTranslations(locale);
    connect(&preferences, &ui::Preferences::looksChanged, this, &Looks::apply);
    apply();
}

void Looks::apply()
{
    m_theme.setAppearance(m_preferences.appearance());
    m_theme.setHighContrast(m_preferences.highContrast());
    m_theme.setTextScale(m_preferences.textScale());
}

void Looks::warmUp()
{
    using ui::TextSize;
    using Text = std::pair<TextSize, bool>;
    static constexpr Text kTexts[]{{TextSize::Body, false},
                                   {TextSize::Caption, false},
                                   {TextSize::Title, false},
                                   {TextSize::Body, true},
                                   {TextSize::Display, false}};
    auto* timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, [timer, next = size_t(0)]() mutable {
        const auto [size, strong] = kTexts[next];
        // Letters, digits and the rupee sign: the last may come from another font.
        (void)QFontMetrics(ui::Theme::tokens().font(size, strong))
            .horizontalAdvance(u"Namaste, 0123456789 ₹"_s);
        QLabel sample;
        sample.ensurePolished();
        if (++next == std::size(kTexts))
            timer->deleteLater();
    });
    timer->start(0);
}

} // namespace karigar::app
