// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Buttons in four kinds. A page has one Primary; the rest are Secondary, Quiet (text only) or Danger.
// The text is also the accessible name. Thread: GUI.

#include "ui/style/iconset.h"

#include <QPushButton>

namespace karigar::ui {

class Button : public QPushButton {
    Q_OBJECT
public:
    enum class Kind { Secondary, Primary, Quiet, Danger };

    Button(Kind kind, const QString& objectName, const QString& text, Icon icon = Icon::None,
           QWidget* parent = nullptr);
    void setKind(Kind kind);
    void setGlyph(Icon icon);
    /// Sets the shortcut and names it in the tool tip.
    void setKeys(const QKeySequence& keys);

private:
    Kind m_kind;
    Icon m_icon;
};

} // namespace karigar::ui
