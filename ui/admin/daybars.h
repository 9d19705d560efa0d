// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/admin/overview.h"

#include <QtCharts/QChartView>

namespace karigar::ui::admin {

/// What was captured on each of the last days, as bars: no frame, no animation, hairlines, the tokens'
/// colours switching live. A screen reader hears the numbers; the pointer sees them on hover. GUI thread.
class DayBars : public QChartView {
    Q_OBJECT
public:
    DayBars(const QString& objectName, const QString& accessibleName, QWidget* parent);

    void setDays(std::vector<views::admin::Overview::Day> days);

private:
    void draw();
    void drawAxes(QAbstractSeries* series);

    std::vector<views::admin::Overview::Day> m_days;
};

} // namespace karigar::ui::admin
