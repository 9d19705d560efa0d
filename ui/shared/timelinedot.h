// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The mark of one Timeline step with the line that joins it to its neighbours. Thread: GUI.

#include "ui/style/iconset.h"

#include <QWidget>

namespace karigar::ui {

class TimelineDot : public QWidget {
    Q_OBJECT
public:
    TimelineDot(Icon icon, Tone tone, bool done, bool first, bool last, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Icon m_icon;
    Tone m_tone;
    bool m_done, m_first, m_last;
};

} // namespace karigar::ui
