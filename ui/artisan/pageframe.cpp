// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/artisan/pageframe.h"

#include "ui/shell/offlineline.h"
#include "ui/style/tokens.h"

#include <QHBoxLayout>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace karigar::ui::artisan {

namespace {
constexpr int kEmptyWidth = 380 + 2 * space::k24;
} // namespace

PageFrame::PageFrame(views::Workspace& workspace, SkeletonView::Shape shape, QWidget* content, QWidget* empty,
                     QWidget* parent)
    : QWidget(parent)
    , m_stack(new QStackedLayout)
    , m_content(content)
    , m_empty(empty)
{
    auto* offline = new OfflineLine(
        workspace, tr("Everything here can be read; what you do is kept and sent later."), this);
    offline->keepPageMargins();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(offline);
    column->addLayout(m_stack, 1);
    auto* skeleton = new SkeletonView(shape, this);
    m_stack->addWidget(skeleton);
    m_stack->addWidget(content);
    if (empty) {
        // Its texts wrap at a width of their own; given the whole page, a layout would reckon with fewer
        // lines.
        auto* middle = new QWidget(this);
        auto* row = new QHBoxLayout(middle);
        row->setContentsMargins(0, 0, 0, 0);
        row->addStretch(1);
        row->addWidget(empty);
        row->addStretch(1);
        empty->setFixedWidth(kEmptyWidth);
        m_empty = middle;
        m_stack->addWidget(middle);
    }
    skeleton->start();
}

void PageFrame::showContent()
{
    m_stack->setCurrentWidget(m_content);
}

void PageFrame::showEmpty()
{
    m_stack->setCurrentWidget(m_empty ? m_empty : m_content);
}

} // namespace karigar::ui::artisan
