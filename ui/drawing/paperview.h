// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawing/drawingkit.h"

#include <QWidget>

namespace karigar::ui {

/// A paper as it prints: the pages of a PDF. GUI thread.
class PaperView : public QWidget {
    Q_OBJECT
public:
    PaperView(const QString& objectName, const QString& accessibleName, PaperFit fit,
              QWidget* parent = nullptr);

    void setPdf(const QByteArray& pdf);
    const QByteArray& pdf() const { return m_pdf; }

private:
    const PaperFit m_fit;
    QByteArray m_pdf;
    QWidget* m_pages = nullptr; ///< the kit's, from the first paper on
};

/// Asks for the printer and prints the PDF; see DrawingKit::print().
bool printPdf(QWidget* parent, const QByteArray& pdf, QPageSize::PageSizeId paper);

} // namespace karigar::ui
