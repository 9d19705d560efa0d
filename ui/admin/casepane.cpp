// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/casepane.h"

#include "ui/admin/parts.h"
#include "ui/shared/contentcolumn.h"
#include "ui/shared/emptystate.h"

#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace karigar::ui::admin {

CasePane::CasePane(const QString& objectName, Icon icon, const QString& choose, const QString& chooseSentence,
                   QWidget* parent)
    : QWidget(parent)
    , m_column(new ContentColumn(objectName + u".column"_s, choose, this))
    , m_choose(new EmptyState(icon, choose, chooseSentence, this))
    , m_missing(new EmptyState(icon, tr("Not on this device"),
                               tr("It may still be on its way, or the link is an old one. Nothing is lost: "
                                  "look again when everything has synchronised."),
                               this))
    , m_states(new QStackedLayout(this))
{
    setObjectName(objectName);
    m_missing->setObjectName(objectName + u".missing"_s);
    m_column->content()->setSpacing(space::k16);
    for (QWidget* state : std::initializer_list<QWidget*>{m_choose, m_column, m_missing})
        m_states->addWidget(state);
}

QVBoxLayout* CasePane::begin()
{
    setUpdatesEnabled(false);
    if (m_kept)
        m_column->content()->removeWidget(m_kept);
    emptyLayout(m_column->content());
    return m_column->content();
}

void CasePane::finish()
{
    m_column->content()->addStretch(1);
    m_states->setCurrentWidget(m_column);
    setUpdatesEnabled(true);
}

void CasePane::showMissing()
{
    m_states->setCurrentWidget(m_missing);
}

} // namespace karigar::ui::admin
