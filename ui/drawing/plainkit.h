// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawing/drawingkit.h"

#include <QCoreApplication>

namespace karigar::ui {

/// Stands in when the module that draws is not there: numbers as words, and for a paper what can be done
/// instead. GUI thread.
class PlainKit : public DrawingKit {
    Q_DECLARE_TR_FUNCTIONS(PlainKit)
public:
    QWidget* newBars(QWidget* parent) override;
    void setBars(QWidget* bars, const BarPicture& picture) override;
    QWidget* newPaper(PaperFit fit, QWidget* parent) override;
    void setPaper(QWidget* paper, const QByteArray& pdf) override;
    bool print(QWidget* parent, const QByteArray& pdf, QPageSize::PageSizeId paper) override;
};

} // namespace karigar::ui
