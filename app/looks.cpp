// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/looks.h"

#include "translations/translations.h"
#include "ui/shell/preferences.h"

#include <QLocale>

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

} // namespace karigar::app
