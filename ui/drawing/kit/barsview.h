// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawing/drawingkit.h"

#include <QtCharts/QChartView>

namespace karigar::ui {

/// The bars of a BarPicture, without frame, background and animation. GUI thread.
class BarsView : public QChartView {
    Q_OBJECT
public:
    explicit BarsView(QWidget* parent);

    void setPicture(const BarPicture& picture);

private:
    void drawBars();
    void drawAxes();

    BarPicture m_picture;
};

} // namespace karigar::ui
