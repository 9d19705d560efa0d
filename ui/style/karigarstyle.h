// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the style sheet cannot say: sizes of check boxes and scroll bars, no dotted focus frames, no delayed
// tool tips, animations off. Based on Fusion, so that it is the same on every platform.
// Thread: GUI. Owner: QApplication.

#include <QProxyStyle>

namespace karigar::ui {

class KarigarStyle : public QProxyStyle {
    Q_OBJECT
public:
    KarigarStyle();

    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* returnData) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
};

} // namespace karigar::ui
