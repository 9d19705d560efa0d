// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/statestack.h"

#include "ui/style/tokens.h"

#include <QVBoxLayout>

namespace karigar::ui {

StateStack::StateStack(SkeletonView::Shape shape, QWidget* content, QWidget* parent)
    : QStackedWidget(parent)
    , m_skeleton(new SkeletonView(shape))
{
    auto* frame = new QWidget;
    auto* layout = new QVBoxLayout(frame);
    layout->setContentsMargins(space::k24, space::k24, space::k24, space::k24);
    layout->addWidget(m_skeleton);
    addWidget(frame);
    addWidget(content);
    showLoading();
}

void StateStack::showLoading()
{
    if (currentIndex() == 0 && !m_skeleton->isHidden() && isVisible())
        return;
    setCurrentIndex(0);
    m_skeleton->start();
}

} // namespace karigar::ui
