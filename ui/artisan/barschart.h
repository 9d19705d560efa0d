// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/money.h"

#include <QtCharts/QChartView>
#include <QVector>

namespace karigar::ui::artisan {

/// Amounts as bars, one per day or month, in the look of the rest: no frame, no animation, hairlines, the
/// token's colours, switching live. The numbers are said in words to a screen reader. GUI thread.
class BarsChart : public QChartView {
    Q_OBJECT
public:
    struct Bar {
        QString label;    ///< below the bar: "Mon"
        QString longName; ///< for the tool tip and the screen reader: "Monday 16 November"
        Money amount;
    };

    BarsChart(const QString& objectName, const QString& accessibleName, QWidget* parent = nullptr);

    void setBars(const QVector<Bar>& bars);

protected:
    void changeEvent(QEvent* event) override;

private:
    void draw();
    void drawAxes();

    QString m_name;
    QVector<Bar> m_bars;
    bool m_drawing = false;
};

} // namespace karigar::ui::artisan
