// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawing/drawingkit.h"

#include <QBuffer>
#include <QPdfDocument>
#include <QPdfView>

namespace karigar::ui {

/// The pages of a PDF, without frame. GUI thread.
class PagesView : public QPdfView {
    Q_OBJECT
public:
    PagesView(PaperFit fit, QWidget* parent);

    void setPdf(const QByteArray& pdf);

private:
    QBuffer m_bytes; ///< which the document reads as long as it shows them
    QPdfDocument m_document;
};

} // namespace karigar::ui
