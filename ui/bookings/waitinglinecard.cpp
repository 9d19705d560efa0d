// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bookings/waitinglinecard.h"

#include "ui/shared/text.h"

#include <QLabel>

using namespace Qt::StringLiterals;

namespace karigar::ui {

WaitingLineCard::WaitingLineCard(views::Workspace& workspace, QWidget* parent)
    : Card(parent)
    , m_line(new views::WaitingLine(workspace, this))
    , m_rows(new QVBoxLayout)
{
    nameWidget(this, u"waitingLineCard"_s, tr("Waiting list of this session"));
    m_rows->setSpacing(space::k4);
    content()->addWidget(strongLabel(tr("Waiting list of this session"), this));
    content()->addLayout(m_rows);
    content()->addWidget(label(tr("Seats that become free are offered to them in this order, by themselves."),
                               TextSize::Caption, Ink::Muted, this));
    hide();
    connect(m_line, &views::WaitingLine::loaded, this, &WaitingLineCard::refresh);
}

void WaitingLineCard::refresh()
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const WaitlistEntry& entry : m_line->entries()) {
        auto* row = label(views::lineWords(entry, m_line->now()), TextSize::Body, Ink::Normal, this);
        row->setObjectName(u"waitingLine_"_s + entry.id.toText());
        m_rows->addWidget(row);
    }
    setVisible(!m_line->entries().empty());
}

} // namespace karigar::ui
