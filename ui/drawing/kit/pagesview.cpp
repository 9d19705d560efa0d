// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drawing/kit/pagesview.h"

namespace karigar::ui {

PagesView::PagesView(PaperFit fit, QWidget* parent)
    : QPdfView(parent)
    , m_document(nullptr)
{
    setDocument(&m_document);
    setPageMode(fit == PaperFit::AllPages ? PageMode::MultiPage : PageMode::SinglePage);
    setZoomMode(fit == PaperFit::Page ? ZoomMode::FitInView : ZoomMode::FitToWidth);
    setFrameShape(QFrame::NoFrame);
}

void PagesView::setPdf(const QByteArray& pdf)
{
    m_document.close();
    m_bytes.close();
    m_bytes.setData(pdf);
    m_bytes.open(QIODevice::ReadOnly);
    m_document.load(&m_bytes);
}

} // namespace karigar::ui
