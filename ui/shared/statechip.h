// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Icon, word and a 12 % tint: a state that is never told by colour alone. Not interactive. Thread: GUI.

#include "ui/style/iconset.h"

#include <QWidget>

namespace karigar::ui {

class StateChip : public QWidget {
    Q_OBJECT
public:
    StateChip(Icon icon, const QString& text, Tone tone, QWidget* parent = nullptr);
    void setState(Icon icon, const QString& text, Tone tone);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Icon m_icon = Icon::None;
    QString m_text;
    Tone m_tone = Tone::Muted;
};

} // namespace karigar::ui
