// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/theme.h"

#include <QByteArray>
#include <QObject>
#include <QSettings>

namespace karigar::ui {

/// What a person set on this device: looks, language, which notifications, and where the window stood.
/// Nothing in here is private; it is a plain file in the data folder. GUI thread; owned by the app.
class Preferences : public QObject {
    Q_OBJECT
public:
    explicit Preferences(const QString& file, QObject* parent = nullptr);

    Appearance appearance() const;
    void setAppearance(Appearance appearance);
    bool highContrast() const;
    void setHighContrast(bool on);
    double textScale() const;
    void setTextScale(double scale);
    /// A language code such as "hi"; empty follows the system.
    QString language() const;
    void setLanguage(const QString& code);
    bool desktopNotifications() const;
    void setDesktopNotifications(bool on);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);
    bool railFolded() const;
    void setRailFolded(bool folded);
    /// The mode that was open last, by its number.
    int lastMode() const;
    void setLastMode(int mode);

Q_SIGNALS:
    void looksChanged();

private:
    QSettings m_settings;
};

} // namespace karigar::ui
