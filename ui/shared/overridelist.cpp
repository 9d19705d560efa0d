// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/overridelist.h"

#include "ui/shared/button.h"
#include "ui/shared/iconbutton.h"
#include "ui/shared/statechip.h"
#include "ui/shared/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace karigar::ui {

OverrideList::OverrideList(const QString& objectName, QWidget* parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout)
{
    nameWidget(this, objectName, tr("Dates that differ"));
    auto* add = new Button(Button::Kind::Secondary, objectName + u".add"_s, tr("Add a date"), Icon::Plus);
    m_rows->setSpacing(space::k4);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k12);
    column->addLayout(m_rows);
    column->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QPushButton::clicked, this, &OverrideList::addClicked);
}

void OverrideList::setOverrides(const QVector<DateOverride>& overrides)
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const DateOverride& override : overrides)
        m_rows->addWidget(makeRow(override));
    if (overrides.isEmpty())
        m_rows->addWidget(label(tr("Every date follows the week."), TextSize::Body, Ink::Muted));
}

QWidget* OverrideList::makeRow(const DateOverride& override)
{
    const QString day = QLocale().toString(override.date, u"ddd, d MMM yyyy"_s);
    auto* remove =
        new IconButton(Icon::Trash, u"%1.%2.remove"_s.arg(objectName(), override.date.toString(Qt::ISODate)),
                       tr("Remove the exception on %1").arg(day));
    const bool closed = override.hours.isEmpty();
    auto* widget = new QWidget;
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, space::k4, 0, space::k4);
    row->setSpacing(space::k12);
    QLabel* date = strongLabel(day);
    date->setMinimumWidth(140);
    date->setWordWrap(false);
    row->addWidget(date);
    row->addWidget(new StateChip(closed ? Icon::XCircle : Icon::Clock, hoursText(override.hours),
                                 closed ? Tone::Bad : Tone::Info));
    row->addWidget(label(override.note, TextSize::Caption, Ink::Muted), 1);
    row->addWidget(remove);
    connect(remove, &QToolButton::clicked, this,
            [this, date = override.date] { Q_EMIT removeClicked(date); });
    return widget;
}

} // namespace karigar::ui
