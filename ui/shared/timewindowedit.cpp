// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/timewindowedit.h"

#include "ui/shared/iconbutton.h"
#include "ui/shared/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QTimeEdit>

using namespace Qt::StringLiterals;

namespace karigar::ui {
namespace {

QTimeEdit* timeEdit(const QString& objectName, const QString& name, QTime time)
{
    auto* edit = new QTimeEdit(time);
    nameWidget(edit, objectName, name);
    edit->setDisplayFormat(u"HH:mm"_s);
    edit->setButtonSymbols(QAbstractSpinBox::NoButtons);
    edit->setAlignment(Qt::AlignCenter);
    edit->setMinimumWidth(70);
    edit->setMaximumWidth(84);
    return edit;
}

} // namespace

TimeWindowEdit::TimeWindowEdit(const QString& objectName, const QString& dayName, const TimeWindow& window,
                               QWidget* parent)
    : QWidget(parent)
    , m_from(timeEdit(objectName + u".from"_s, tr("%1 opens at").arg(dayName), window.from))
    , m_to(timeEdit(objectName + u".to"_s, tr("%1 closes at").arg(dayName), window.to))
{
    auto* remove =
        new IconButton(Icon::X, objectName + u".remove"_s, tr("Remove these hours on %1").arg(dayName));
    remove->setGlyph(Icon::X, Tone::Muted);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, space::k8, 0);
    row->setSpacing(space::k4);
    row->addWidget(m_from);
    row->addWidget(new QLabel(u"–"_s));
    row->addWidget(m_to);
    row->addWidget(remove);
    connect(m_from, &QTimeEdit::timeChanged, this, &TimeWindowEdit::changed);
    connect(m_to, &QTimeEdit::timeChanged, this, &TimeWindowEdit::changed);
    connect(remove, &QToolButton::clicked, this, &TimeWindowEdit::removeClicked);
}

TimeWindow TimeWindowEdit::window() const
{
    return {m_from->time(), m_to->time()};
}

void TimeWindowEdit::setProblem(const QString& problem)
{
    for (QTimeEdit* edit : {m_from, m_to}) {
        setStyleProperty(edit, "invalid", !problem.isEmpty());
        edit->setAccessibleDescription(problem);
    }
}

void TimeWindowEdit::focusStart()
{
    m_from->setFocus(Qt::TabFocusReason);
}

} // namespace karigar::ui
