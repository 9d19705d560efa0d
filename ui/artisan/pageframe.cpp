// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/artisan/pageframe.h"

#include "models/views/core/timewords.h"
#include "ui/shared/banner.h"
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
    , m_workspace(workspace)
    , m_offline(new Banner(Banner::Kind::Warn, u"offlineBanner"_s, {}, this))
    , m_stack(new QStackedLayout)
    , m_content(content)
    , m_empty(empty)
{
    auto* banner = new QVBoxLayout;
    banner->setContentsMargins(space::k24, space::k16, space::k24, 0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(banner);
    column->addLayout(m_stack, 1);
    banner->addWidget(m_offline);
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
    connect(&workspace, &views::Workspace::syncStatusChanged, this, &PageFrame::refreshOffline);
    refreshOffline();
}

void PageFrame::showContent()
{
    m_stack->setCurrentWidget(m_content);
}

void PageFrame::showEmpty()
{
    m_stack->setCurrentWidget(m_empty ? m_empty : m_content);
}

void PageFrame::refreshOffline()
{
    const views::SyncStatus& status = m_workspace.syncStatus();
    const bool offline = status.state == views::SyncStatus::State::Offline;
    m_offline->setVisible(offline);
    // The layout's own margins would leave a gap where no line is.
    layout()->itemAt(0)->layout()->setContentsMargins(space::k24, offline ? space::k16 : 0, space::k24, 0);
    if (offline)
        m_offline->setMessage(
            Banner::Kind::Warn,
            tr("Offline since %1. Everything here can be read; what you do is kept and sent later.")
                .arg(views::exactWords(status.offlineSince)));
}

} // namespace karigar::ui::artisan
