// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/artisan/sessionlist.h"

#include "models/views/core/timewords.h"
#include "ui/artisan/parts.h"
#include "ui/artisan/sessionbutton.h"
#include "ui/shared/text.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace karigar::ui::artisan {

SessionList::SessionList(QWidget* parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(space::k8);
}

void SessionList::setSessions(const std::vector<views::artisan::Session>& sessions, Millis now)
{
    emptyLayout(m_rows);
    for (const auto& session : sessions) {
        auto* button = new SessionButton(session, now, this);
        connect(button, &QAbstractButton::clicked, this,
                [this, id = session.bookings.front().id.toText()] { Q_EMIT opened(id); });
        m_rows->addWidget(button);
    }
    if (sessions.empty())
        m_rows->addWidget(label(tr("No workshop today or tomorrow."), TextSize::Body, Ink::Muted, this));
}

} // namespace karigar::ui::artisan
