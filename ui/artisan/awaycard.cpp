// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/artisan/awaycard.h"

#include "models/domain/rules/limits.h"
#include "models/views/artisan/hours.h"
#include "ui/shared/text.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace karigar::ui::artisan {

AwayCard::AwayCard(views::artisan::Hours& hours, QWidget* parent)
    : Card(parent)
    , m_hours(hours)
    , m_away(new QCheckBox(tr("Away: take nothing new for now"), this))
    , m_note(new QLineEdit(this))
    , m_words(label({}, TextSize::Caption, Ink::Muted, this))
{
    m_away->setObjectName(u"awayBox"_s);
    nameWidget(m_note, u"awayNoteField"_s, tr("What customers read while you are away"));
    m_note->setPlaceholderText(tr("For customers, for example: back on Monday"));
    m_note->setMaxLength(kMaxReasonLength);
    content()->setSpacing(space::k8);
    content()->addWidget(m_away);
    content()->addWidget(m_words);
    content()->addWidget(m_note);
    connect(m_away, &QCheckBox::toggled, this, &AwayCard::say);
    connect(m_note, &QLineEdit::textEdited, this, &AwayCard::say);
}

void AwayCard::say()
{
    m_hours.setAway(m_away->isChecked(), m_note->text());
    refresh();
    Q_EMIT edited();
}

void AwayCard::refresh()
{
    const bool away = m_hours.edited().away;
    const QSignalBlocker quiet(m_away);
    m_away->setChecked(away);
    if (m_note->text() != m_hours.edited().awayNote)
        m_note->setText(m_hours.edited().awayNote);
    m_note->setVisible(away);
    m_words->setText(
        away ? tr("Your workshops stay visible, but no time can be booked until you are back. What is "
                  "booked or asked for already stays.")
             : tr("Your free times can be booked."));
    setTone(Tone::Warn, away ? 0.10 : 0);
}

} // namespace karigar::ui::artisan
