// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawing/drawingkit.h"

#include <QObject>

namespace karigar::ui {

/// The kit with Qt Charts, Qt Pdf and Qt's printing. Made by the plugin loader; GUI thread.
class QtDrawingKit : public QObject, public DrawingKit {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.karigar.DrawingKit/1")
    Q_INTERFACES(karigar::ui::DrawingKit)
public:
    QWidget* newBars(QWidget* parent) override;
    void setBars(QWidget* bars, const BarPicture& picture) override;
    QWidget* newPaper(PaperFit fit, QWidget* parent) override;
    void setPaper(QWidget* paper, const QByteArray& pdf) override;
    bool print(QWidget* parent, const QByteArray& pdf, QPageSize::PageSizeId paper) override;
};

} // namespace karigar::ui
