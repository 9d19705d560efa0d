// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One choice of a SegmentedControl; it paints itself so that neighbours share an edge. Thread: GUI.

#include "ui/style/iconset.h"

#include <QAbstractButton>

namespace karigar::ui {

class Segment : public QAbstractButton {
    Q_OBJECT
public:
    Segment(const QString& text, Icon icon, QWidget* parent);
    void setEnds(bool first, bool last);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Icon m_icon;
    bool m_first = true;
    bool m_last = true;
};

} // namespace karigar::ui
