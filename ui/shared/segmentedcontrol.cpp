// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/segmentedcontrol.h"

#include "ui/shared/segment.h"
#include "ui/shared/text.h"

#include <QButtonGroup>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace karigar::ui {

SegmentedControl::SegmentedControl(const QString& objectName, const QString& accessibleName, QWidget* parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    nameWidget(this, objectName, accessibleName);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            Q_EMIT currentChanged(id);
    });
}

void SegmentedControl::addSegment(const QString& text, Icon icon)
{
    const int id = static_cast<int>(m_group->buttons().size());
    auto* segment = new Segment(text, icon, this);
    segment->setObjectName(u"%1.%2"_s.arg(objectName()).arg(id));
    segment->setEnds(id == 0, true);
    if (id > 0)
        static_cast<Segment*>(m_group->button(id - 1))->setEnds(id == 1, false);
    m_group->addButton(segment, id);
    layout()->addWidget(segment);
    if (id == 0)
        segment->setChecked(true);
}

int SegmentedControl::current() const
{
    return m_group->checkedId();
}

void SegmentedControl::setCurrent(int index)
{
    if (auto* button = m_group->button(index))
        button->setChecked(true);
}

} // namespace karigar::ui
