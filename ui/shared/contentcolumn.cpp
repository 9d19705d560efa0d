// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/contentcolumn.h"

#include "ui/shared/text.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace karigar::ui {

ContentColumn::ContentColumn(const QString& objectName, const QString& accessibleName, QWidget* parent)
    : QScrollArea(parent)
{
    nameWidget(this, objectName, accessibleName);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* outer = new QWidget;
    auto* row = new QHBoxLayout(outer);
    row->setContentsMargins(space::k24, space::k24, space::k24, space::k24);
    auto* column = new QWidget;
    column->setMaximumWidth(metric::kContentMax);
    auto* top = new QVBoxLayout(column);
    top->setContentsMargins(0, 0, 0, 0);
    m_content = new QVBoxLayout;
    top->addLayout(m_content);
    top->addStretch(1); // a short page keeps its own proportions at the top
    m_content->setContentsMargins(0, 0, 0, 0);
    m_content->setSpacing(space::k16);
    row->addStretch(0);
    row->addWidget(column, 1);
    row->addStretch(0);
    setWidget(outer);
}

} // namespace karigar::ui
