// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/fieldrow.h"

#include "ui/shared/glyph.h"
#include "ui/shared/text.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace karigar::ui {

FieldRow::FieldRow(const QString& title, QWidget* field, const QString& hint, QWidget* parent)
    : QWidget(parent)
    , m_title(strongLabel(title))
    , m_field(field)
    , m_hint(label(hint, TextSize::Caption, Ink::Muted))
    , m_errorRow(new QWidget)
    , m_error(label({}))
{
    m_title->setBuddy(field);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(title);
    m_error->setProperty("error", true);
    auto* errorLine = new QHBoxLayout(m_errorRow);
    errorLine->setContentsMargins(0, 0, 0, 0);
    errorLine->setSpacing(space::k4);
    errorLine->addWidget(new Glyph(Icon::Warn, Tone::Bad, metric::kSmallIcon), 0, Qt::AlignTop);
    errorLine->addWidget(m_error, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k4);
    column->addWidget(m_title);
    column->addWidget(field);
    column->addWidget(m_hint);
    column->addWidget(m_errorRow);
    column->addStretch(1); // beside a taller neighbour, fields stay on one line
    m_hint->setVisible(!hint.isEmpty());
    m_errorRow->hide();
}

void FieldRow::setError(const QString& error)
{
    m_hasError = !error.isEmpty();
    m_error->setText(error);
    m_errorRow->setVisible(m_hasError);
    m_hint->setVisible(!m_hasError && !m_hint->text().isEmpty());
    m_field->setAccessibleDescription(error);
    setStyleProperty(m_field, "invalid", m_hasError);
}

void FieldRow::setOptional()
{
    m_title->setText(tr("%1 (optional)").arg(m_title->text()));
}

} // namespace karigar::ui
