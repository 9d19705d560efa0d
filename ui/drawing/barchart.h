// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/money.h"

#include <QVector>
#include <QWidget>

namespace karigar::ui {

/// Amounts as bars, one per day or month, in the look of the rest: no frame, no animation, hairlines, the
/// tokens' colours, switching live. The numbers are said in words to a screen reader. Drawn by the kit from
/// the moment it is first on the screen. GUI thread.
class BarChart : public QWidget {
    Q_OBJECT
public:
    struct Bar {
        QString label;    ///< below the bar: "Mon"
        QString longName; ///< for the tool tip and the screen reader: "Monday 16 November"
        Money amount;
    };

    BarChart(const QString& objectName, const QString& accessibleName, QWidget* parent = nullptr);

    void setBars(const QVector<Bar>& bars);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void draw();

    QVector<Bar> m_bars;
    QWidget* m_picture = nullptr; ///< the kit's
};

} // namespace karigar::ui
