// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/artisan/timeoffcard.h"

#include "models/views/artisan/hours.h"
#include "ui/artisan/parts.h"
#include "ui/shared/button.h"
#include "ui/shared/fieldrow.h"
#include "ui/shared/iconbutton.h"
#include "ui/shared/text.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace karigar::ui::artisan {

namespace {

QString daysWords(const Blackout& blackout)
{
    const QString from = QLocale().toString(blackout.from, u"ddd d MMM yyyy"_s);
    if (blackout.from == blackout.to)
        return from;
    return TimeOffCard::tr("%1 to %2").arg(from, QLocale().toString(blackout.to, u"ddd d MMM yyyy"_s));
}

QDateEdit* dayField(const QString& objectName, QWidget* parent)
{
    auto* field = new QDateEdit(parent);
    field->setObjectName(objectName);
    field->setDisplayFormat(u"d MMM yyyy"_s);
    field->setButtonSymbols(QAbstractSpinBox::NoButtons);
    return field;
}

} // namespace

TimeOffCard::TimeOffCard(views::artisan::Hours& hours, QWidget* parent)
    : Card(parent)
    , m_hours(hours)
    , m_list(new QWidget(this))
    , m_rows(new QVBoxLayout)
    , m_add(new Button(Button::Kind::Secondary, u"addTimeOffButton"_s, tr("Add time off"), Icon::Plus, this))
    , m_form(makeForm())
{
    content()->setSpacing(space::k12);
    content()->addWidget(label(tr("Time off"), TextSize::Title, Ink::Normal, this));
    nameWidget(m_list, u"timeOffList"_s, tr("Time off"));
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(space::k4);
    m_list->setLayout(m_rows);
    content()->addWidget(m_list);
    content()->addWidget(m_add, 0, Qt::AlignLeft);
    content()->addWidget(m_form);
    m_form->hide();
    connect(m_add, &QPushButton::clicked, this, [this] { start(kNew); });
}

QWidget* TimeOffCard::makeForm()
{
    auto* form = new QWidget(this);
    m_from = dayField(u"timeOffFrom"_s, form);
    m_to = dayField(u"timeOffTo"_s, form);
    m_note = new QLineEdit(form);
    m_note->setObjectName(u"timeOffNoteField"_s);
    m_note->setMaxLength(80);
    m_note->setPlaceholderText(tr("For example, a fair"));
    auto* confirm =
        new Button(Button::Kind::Secondary, u"confirmTimeOffButton"_s, tr("Set time off"), Icon::Check, form);
    auto* cancel = new Button(Button::Kind::Quiet, u"cancelTimeOffButton"_s, tr("Cancel"), Icon::None, form);
    m_toRow = new FieldRow(tr("Last day"), m_to, {}, form);
    auto* note = new FieldRow(tr("Note for you"), m_note, {}, form);
    note->setOptional();
    auto* days = new QHBoxLayout;
    days->setSpacing(space::k16);
    days->addWidget(new FieldRow(tr("First day"), m_from, {}, form), 1);
    days->addWidget(m_toRow, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::k8);
    buttons->addWidget(confirm);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k12);
    column->addLayout(days);
    column->addWidget(note);
    column->addLayout(buttons);
    connect(m_from, &QDateEdit::dateChanged, this, [this](QDate day) {
        if (m_to->date() < day)
            m_to->setDate(day);
    });
    connect(m_to, &QDateEdit::dateChanged, this, [this] { m_toRow->setError({}); });
    connect(confirm, &QPushButton::clicked, this, &TimeOffCard::finish);
    connect(cancel, &QPushButton::clicked, this, [this] { showForm(false); });
    return form;
}

QWidget* TimeOffCard::makeRow(int index, const Blackout& blackout)
{
    const QString days = daysWords(blackout);
    auto* edit = new IconButton(Icon::Edit, u"timeOff.%1.edit"_s.arg(index), tr("Change %1").arg(days));
    auto* remove = new IconButton(Icon::Trash, u"timeOff.%1.remove"_s.arg(index), tr("Remove %1").arg(days));
    auto* widget = new QWidget;
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, space::k4, 0, space::k4);
    row->setSpacing(space::k8);
    row->addWidget(strongLabel(days), 2);
    row->addWidget(label(blackout.note, TextSize::Caption, Ink::Muted), 1);
    row->addWidget(edit);
    row->addWidget(remove);
    connect(edit, &QToolButton::clicked, this, [this, index] { start(index); });
    connect(remove, &QToolButton::clicked, this, [this, index] {
        showForm(false);
        m_hours.removeBlackout(index);
    });
    return widget;
}

void TimeOffCard::refresh()
{
    emptyLayout(m_rows);
    const auto& blackouts = m_hours.edited().blackouts;
    for (size_t i = 0; i < blackouts.size(); ++i)
        // Ranges that are over are kept, but there is nothing left to decide about them.
        if (blackouts[i].to >= m_hours.today())
            m_rows->addWidget(makeRow(static_cast<int>(i), blackouts[i]));
    if (m_rows->count() == 0)
        m_rows->addWidget(
            label(tr("No days off ahead. On days off nothing is offered, whatever the hours say."),
                  TextSize::Body, Ink::Muted));
}

void TimeOffCard::start(int index)
{
    m_editing = index;
    const QDate tomorrow = m_hours.today().addDays(1);
    const Blackout shown = index == kNew ? Blackout{tomorrow, tomorrow, {}}
                                         : m_hours.edited().blackouts[static_cast<size_t>(index)];
    m_from->setMinimumDate(std::min(shown.from, m_hours.today()));
    m_from->setDate(shown.from);
    m_to->setDate(shown.to);
    m_note->setText(shown.note);
    m_toRow->setError({});
    showForm(true);
    m_from->setFocus(Qt::OtherFocusReason);
}

void TimeOffCard::finish()
{
    if (m_to->date() < m_from->date()) {
        m_toRow->setError(tr("The last day lies before the first."));
        return;
    }
    showForm(false);
    m_hours.setBlackout(m_editing, {m_from->date(), m_to->date(), m_note->text().trimmed()});
}

void TimeOffCard::showForm(bool on)
{
    m_form->setVisible(on);
    m_add->setVisible(!on);
    m_list->setVisible(!on);
}

} // namespace karigar::ui::artisan
