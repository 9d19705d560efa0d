// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/eventwords.h"

#include <QAbstractButton>

namespace karigar::ui::calendar {

/// Shows and hides a layer, and is its legend: the swatch is painted as the layer's events are. GUI thread.
/// Object name: layer.<number of the layer>.
class LayerChip : public QAbstractButton {
    Q_OBJECT
public:
    LayerChip(CalendarLayer layer, QWidget* parent);

    CalendarLayer layer() const { return m_layer; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintSwatch(QPainter& painter, const QRect& rect) const;

    CalendarLayer m_layer;
    LayerLook m_look;
};

} // namespace karigar::ui::calendar
