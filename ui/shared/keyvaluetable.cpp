// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/keyvaluetable.h"

#include "ui/shared/amountlabel.h"
#include "ui/shared/hairline.h"
#include "ui/shared/text.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace karigar::ui {

KeyValueTable::KeyValueTable(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::k24);
    m_grid->setVerticalSpacing(space::k8);
    m_grid->setColumnStretch(0, 2);
}

void KeyValueTable::clear()
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    m_rows = 0;
    m_grid->setColumnStretch(1, 0);
}

void KeyValueTable::addText(const QString& key, const QString& value)
{
    // Amounts alone are short and leave the room to the words beside them; texts share it.
    m_grid->setColumnStretch(1, 3);
    QLabel* text = label(value);
    text->setAlignment(Qt::AlignRight | Qt::AlignTop);
    addRow(key, text, false);
}

void KeyValueTable::addAmount(const QString& key, qint64 paise)
{
    addRow(key, new AmountLabel(paise), false);
}

void KeyValueTable::addTotal(const QString& key, qint64 paise)
{
    m_grid->addWidget(new Hairline, m_rows++, 0, 1, 2);
    auto* amount = new AmountLabel(paise, TextSize::Title);
    addRow(key, amount, true);
}

void KeyValueTable::addRow(const QString& key, QWidget* value, bool strong)
{
    QLabel* name = strong ? strongLabel(key) : label(key, TextSize::Body, Ink::Muted);
    m_grid->addWidget(name, m_rows, 0, Qt::AlignTop);
    m_grid->addWidget(value, m_rows, 1);
    ++m_rows;
}

} // namespace karigar::ui
