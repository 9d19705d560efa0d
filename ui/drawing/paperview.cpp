// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drawing/paperview.h"

#include "ui/shared/text.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace karigar::ui {

PaperView::PaperView(const QString& objectName, const QString& accessibleName, PaperFit fit, QWidget* parent)
    : QWidget(parent)
    , m_fit(fit)
{
    nameWidget(this, objectName, accessibleName);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
}

void PaperView::setPdf(const QByteArray& pdf)
{
    m_pdf = pdf;
    if (!m_pages) {
        m_pages = DrawingKit::instance().newPaper(m_fit, this);
        m_pages->setObjectName(objectName() + u"Pages"_s);
        m_pages->setAccessibleName(accessibleName());
        layout()->addWidget(m_pages);
        setFocusProxy(m_pages);
    }
    DrawingKit::instance().setPaper(m_pages, pdf);
}

bool printPdf(QWidget* parent, const QByteArray& pdf, QPageSize::PageSizeId paper)
{
    return DrawingKit::instance().print(parent, pdf, paper);
}

} // namespace karigar::ui
