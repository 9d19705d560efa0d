// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// An icon as a widget, tinted by token. Decoration only: it says nothing to a screen reader. Thread: GUI.

#include "ui/style/iconset.h"

#include <QWidget>

namespace karigar::ui {

class Glyph : public QWidget {
    Q_OBJECT
public:
    explicit Glyph(Icon icon, Tone tone = Tone::Ink, int size = metric::kIcon, QWidget* parent = nullptr);
    void setGlyph(Icon icon, Tone tone);
    /// Puts the icon on a round ground in its own tint.
    void setDisc(int diameter);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Icon m_icon;
    Tone m_tone;
    int m_size;
};

} // namespace karigar::ui
