// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/artisan/overrideeditor.h"

#include "ui/artisan/weekconversion.h"
#include "ui/shared/button.h"
#include "ui/shared/dayhoursrow.h"
#include "ui/shared/fieldrow.h"
#include "ui/shared/monthpicker.h"
#include "ui/shared/segmentedcontrol.h"

#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace karigar::ui::artisan {

OverrideEditor::OverrideEditor(QDate today, QWidget* parent)
    : QWidget(parent)
    , m_today(today)
    , m_month(new MonthPicker(u"overrideMonth"_s, today, this))
    , m_kind(new SegmentedControl(u"overrideKind"_s, tr("On that date"), this))
    , m_hours(new DayHoursRow(u"overrideHours"_s, tr("That date"), this))
    , m_note(new QLineEdit(this))
{
    m_kind->addSegment(tr("Closed"), Icon::XCircle);
    m_kind->addSegment(tr("Other hours"), Icon::Clock);
    m_note->setObjectName(u"overrideNoteField"_s);
    m_note->setPlaceholderText(tr("For example, a festival"));
    m_note->setMaxLength(80);
    auto* note = new FieldRow(tr("Note for you"), m_note, {}, this);
    note->setOptional();
    m_monthRow = new FieldRow(tr("Date"), m_month, {}, this);
    auto* confirm = new Button(Button::Kind::Secondary, u"confirmOverrideButton"_s, tr("Set this date"), Icon::Check, this);
    auto* cancel = new Button(Button::Kind::Quiet, u"cancelOverrideButton"_s, tr("Cancel"), Icon::None, this);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::k8);
    buttons->addWidget(confirm);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k12);
    column->addWidget(m_monthRow);
    column->addWidget(m_kind);
    column->addWidget(m_hours);
    column->addWidget(note);
    column->addLayout(buttons);
    connect(m_month, &MonthPicker::monthShown, this, &OverrideEditor::showMonth);
    connect(m_month, &MonthPicker::daySelected, this, [this] { m_monthRow->setError({}); });
    connect(m_kind, &SegmentedControl::currentChanged, this, [this](int kind) { m_hours->setVisible(kind == 1); });
    connect(confirm, &QPushButton::clicked, this, &OverrideEditor::finish);
    connect(cancel, &QPushButton::clicked, this, &OverrideEditor::cancelled);
    m_hours->hide();
    showMonth(m_month->month());
}

void OverrideEditor::start(QDate today)
{
    m_today = today;
    m_month->setMonth(today);
    m_month->setSelected({});
    m_kind->setCurrent(0);
    m_hours->setHours({{QTime(10, 0), QTime(14, 0)}});
    m_note->clear();
    m_monthRow->setError({});
    showMonth(m_month->month());
    m_month->setFocus(Qt::OtherFocusReason);
}

void OverrideEditor::showMonth(QDate firstDay)
{
    // Every day from today on can be chosen; the six weeks shown may reach into both neighbours.
    QVector<DayState> days;
    for (QDate day = firstDay.addDays(-7); day < firstDay.addDays(45); day = day.addDays(1))
        days.append({day, day < m_today ? DayState::Kind::Past : DayState::Kind::Free, 0});
    m_month->setDays(days);
}

void OverrideEditor::finish()
{
    if (!m_month->selected().isValid()) {
        m_monthRow->setError(tr("Choose the date first."));
        return;
    }
    const bool closed = m_kind->current() == 0;
    if (!closed && (!m_hours->problem().isEmpty() || m_hours->hours().isEmpty()))
        return;
    karigar::DateOverride exception;
    exception.date = m_month->selected();
    exception.note = m_note->text().trimmed();
    if (!closed)
        exception.windows = windowsOf(m_hours->hours());
    Q_EMIT chosen(exception);
}

} // namespace karigar::ui::artisan
