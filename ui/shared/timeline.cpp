// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/timeline.h"

#include "ui/shared/text.h"
#include "ui/shared/timelinedot.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace karigar::ui {
namespace {

QWidget* row(const Timeline::Step& step, bool first, bool last)
{
    auto* widget = new QWidget;
    auto* layout = new QHBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::k12);
    layout->addWidget(new TimelineDot(step.icon, step.tone, step.done, first, last));
    auto* texts = new QVBoxLayout;
    texts->setContentsMargins(0, space::k4, 0, last ? space::k4 : space::k16);
    texts->setSpacing(2);
    QLabel* title = step.done ? strongLabel(step.title) : label(step.title, TextSize::Body, Ink::Muted);
    texts->addWidget(title);
    if (!step.detail.isEmpty())
        texts->addWidget(label(step.detail, TextSize::Caption, Ink::Muted));
    texts->addStretch();
    layout->addLayout(texts, 1);
    QLabel* time = label(step.time, TextSize::Caption, Ink::Muted);
    time->setWordWrap(false);
    time->setToolTip(step.exact);
    time->setContentsMargins(0, 6, 0, 0);
    layout->addWidget(time, 0, Qt::AlignTop);
    return widget;
}

} // namespace

Timeline::Timeline(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

void Timeline::setSteps(const QVector<Step>& steps)
{
    while (QLayoutItem* item = m_column->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (int i = 0; i < steps.size(); ++i)
        m_column->addWidget(row(steps[i], i == 0, i + 1 == steps.size()));
}

} // namespace karigar::ui
