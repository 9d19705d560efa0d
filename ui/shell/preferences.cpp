// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/preferences.h"

using namespace Qt::StringLiterals;

namespace karigar::ui {

namespace {
constexpr auto kAppearance = "looks/appearance"_L1;
constexpr auto kContrast = "looks/highContrast"_L1;
constexpr auto kTextScale = "looks/textScale"_L1;
constexpr auto kLanguage = "looks/language"_L1;
constexpr auto kDesktop = "notifications/desktop"_L1;
constexpr auto kGeometry = "window/geometry"_L1;
constexpr auto kFolded = "window/railFolded"_L1;
constexpr auto kMode = "window/mode"_L1;
} // namespace

Preferences::Preferences(const QString& file, QObject* parent)
    : QObject(parent)
    , m_settings(file, QSettings::IniFormat)
{
}

Appearance Preferences::appearance() const
{
    return static_cast<Appearance>(m_settings.value(kAppearance, 0).toInt());
}

void Preferences::setAppearance(Appearance appearance)
{
    m_settings.setValue(kAppearance, static_cast<int>(appearance));
    Q_EMIT looksChanged();
}

bool Preferences::highContrast() const
{
    return m_settings.value(kContrast, false).toBool();
}

void Preferences::setHighContrast(bool on)
{
    m_settings.setValue(kContrast, on);
    Q_EMIT looksChanged();
}

double Preferences::textScale() const
{
    return m_settings.value(kTextScale, 1.0).toDouble();
}

void Preferences::setTextScale(double scale)
{
    m_settings.setValue(kTextScale, scale);
    Q_EMIT looksChanged();
}

QString Preferences::language() const
{
    return m_settings.value(kLanguage).toString();
}

void Preferences::setLanguage(const QString& code)
{
    m_settings.setValue(kLanguage, code);
}

bool Preferences::desktopNotifications() const
{
    return m_settings.value(kDesktop, true).toBool();
}

void Preferences::setDesktopNotifications(bool on)
{
    m_settings.setValue(kDesktop, on);
}

QByteArray Preferences::windowGeometry() const
{
    return m_settings.value(kGeometry).toByteArray();
}

void Preferences::setWindowGeometry(const QByteArray& geometry)
{
    m_settings.setValue(kGeometry, geometry);
}

bool Preferences::railFolded() const
{
    return m_settings.value(kFolded, false).toBool();
}

void Preferences::setRailFolded(bool folded)
{
    m_settings.setValue(kFolded, folded);
}

int Preferences::lastMode() const
{
    return m_settings.value(kMode, -1).toInt();
}

void Preferences::setLastMode(int mode)
{
    m_settings.setValue(kMode, mode);
}

} // namespace karigar::ui
