// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The running look: follows the system's scheme or the person's choice and switches live.
// Thread: GUI. Owner: the application (create one Theme after QApplication, before any widget, and let it
// outlive the widgets). Theme::tokens() works without one too and then answers the light tokens.

#include "ui/style/tokens.h"

#include <QObject>
#include <QPalette>

namespace karigar::ui {

/// What the person chose in the settings.
enum class Appearance { System, Light, Dark };

class Theme : public QObject {
    Q_OBJECT
public:
    explicit Theme(Appearance appearance = Appearance::System, QObject* parent = nullptr);
    ~Theme() override;

    static const Tokens& tokens();
    static Theme* instance();

    Appearance appearance() const { return m_appearance; }
    void setAppearance(Appearance appearance);
    /// nullopt-like default: follow the system; true forces the high-contrast tokens.
    void setHighContrast(bool on);
    void setTextScale(double scale);

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void changed();

private:
    void readSystem();
    void apply();

    Appearance m_appearance;
    bool m_forceHighContrast = false;
    double m_textScale = 1.0;
    Scheme m_systemScheme = Scheme::Light;
    Contrast m_systemContrast = Contrast::Normal;
    bool m_applying = false;
    bool m_rereadQueued = false;
    Tokens m_tokens;
};

/// The palette that goes with a set of tokens (native parts and dialogs follow it).
QPalette paletteFor(const Tokens& tokens);
/// The application style sheet: resources/style/karigar.qss with the tokens filled in.
QString styleSheetFor(const Tokens& tokens);

} // namespace karigar::ui
