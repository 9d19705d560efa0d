// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/dayslots.h"

#include "ui/shared/flowlayout.h"
#include "ui/shared/slotbutton.h"
#include "ui/shared/text.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace karigar::ui {

DaySlots::DaySlots(const QString& objectName, QWidget* parent)
    : QWidget(parent)
    , m_heading(label({}, TextSize::Title))
    , m_nothing(label(tr("No times on this day."), TextSize::Body, Ink::Muted))
    , m_area(new QWidget)
    , m_flow(new FlowLayout(m_area))
{
    nameWidget(this, objectName, tr("Times of the day"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k12);
    column->addWidget(m_heading);
    column->addWidget(m_nothing);
    column->addWidget(m_area);
    column->addStretch();
}

void DaySlots::setDay(const QString& heading, const QVector<SlotView>& slotViews)
{
    while (QLayoutItem* item = m_flow->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    m_selected.clear();
    m_heading->setText(heading);
    m_nothing->setVisible(slotViews.isEmpty());
    QStringList spoken;
    for (const SlotView& slot : slotViews) {
        auto* button = new SlotButton(slot, m_area);
        m_flow->addWidget(button);
        button->show();
        spoken.append(button->accessibleName());
        connect(button, &QAbstractButton::clicked, this, [this, id = slot.id] {
            m_selected = id;
            Q_EMIT slotSelected(id);
        });
    }
    // What cannot be chosen takes no focus, but a screen reader should hear of it.
    setAccessibleDescription(u"%1. %2"_s.arg(heading, spoken.join(u"; "_s)));
}

} // namespace karigar::ui
