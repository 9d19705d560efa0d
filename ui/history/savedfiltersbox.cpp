// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/savedfiltersbox.h"

#include "ui/shared/button.h"
#include "ui/shared/fieldrow.h"
#include "ui/shared/iconbutton.h"
#include "ui/shared/text.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace karigar::ui {

SavedFiltersBox::SavedFiltersBox(views::SavedFilters& saved, const QString& prefix, QWidget* parent)
    : QWidget(parent)
    , m_saved(saved)
    , m_prefix(prefix)
    , m_rows(new QVBoxLayout)
    , m_name(new QLineEdit(this))
    , m_save(new Button(Button::Kind::Secondary, prefix + u".save"_s, tr("Save"), Icon::Check, this))
{
    nameWidget(this, prefix + u".saved"_s, tr("Saved filters"));
    m_name->setObjectName(prefix + u".name"_s);
    m_name->setMaxLength(views::SavedFilters::kLongestName);
    m_nameRow = new FieldRow(tr("Save these filters as"), m_name, {}, this);
    m_rows->setSpacing(space::k4);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::k8);
    line->addWidget(m_nameRow, 1);
    auto* beside = new QVBoxLayout; // on the line of the field, whatever stands under it
    beside->addSpacing(m_name->fontMetrics().height() + space::k4);
    beside->addWidget(m_save);
    beside->addStretch(1);
    line->addLayout(beside);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k8);
    column->addLayout(m_rows);
    column->addLayout(line);
    connect(m_save, &QPushButton::clicked, this, &SavedFiltersBox::takeName);
    connect(m_name, &QLineEdit::returnPressed, this, &SavedFiltersBox::takeName);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_nameRow->setError({}); });
    connect(&saved, &views::SavedFilters::changed, this, &SavedFiltersBox::refresh);
    refresh();
}

void SavedFiltersBox::setFilter(const views::HistoryFilter& filter)
{
    m_filter = filter;
    m_save->setEnabled(!m_renaming.isEmpty() || !m_filter.isEmpty());
}

void SavedFiltersBox::askName()
{
    m_renaming.clear();
    m_name->clear();
    m_name->setFocus();
}

void SavedFiltersBox::refresh()
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // one of its buttons may be what was clicked
        }
        delete item;
    }
    const auto& all = m_saved.all();
    if (!all.empty())
        m_rows->addWidget(strongLabel(tr("Saved filters"), this));
    for (size_t i = 0; i < all.size(); ++i)
        m_rows->addWidget(row(static_cast<int>(i), all[i]));
    setFilter(m_filter);
}

QWidget* SavedFiltersBox::row(int at, const views::SavedFilter& saved)
{
    auto* line = new QWidget(this);
    auto* apply = new Button(Button::Kind::Quiet, u"%1.apply.%2"_s.arg(m_prefix).arg(at), saved.name,
                             Icon::Filter, line);
    apply->setAccessibleName(tr("Apply the filter %1").arg(saved.name));
    auto* rename = new IconButton(Icon::Edit, u"%1.rename.%2"_s.arg(m_prefix).arg(at),
                                  tr("Rename %1").arg(saved.name), line);
    auto* remove = new IconButton(Icon::Trash, u"%1.delete.%2"_s.arg(m_prefix).arg(at),
                                  tr("Delete %1").arg(saved.name), line);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::k4);
    row->addWidget(apply);
    row->addStretch(1);
    row->addWidget(rename);
    row->addWidget(remove);
    connect(apply, &QPushButton::clicked, this, [this, filter = saved.filter] { Q_EMIT applied(filter); });
    connect(rename, &QToolButton::clicked, this, [this, name = saved.name] { startRename(name); });
    connect(remove, &QToolButton::clicked, this, [this, saved] { this->remove(saved); });
    return line;
}

void SavedFiltersBox::startRename(const QString& name)
{
    m_renaming = name;
    m_name->setText(name);
    m_name->setFocus();
    m_name->selectAll();
    m_save->setText(tr("Rename"));
    m_save->setEnabled(true);
}

void SavedFiltersBox::takeName()
{
    if (m_renaming.isEmpty() && m_filter.isEmpty())
        return;
    const QString trouble = m_renaming.isEmpty() ? m_saved.save(m_name->text(), m_filter)
                                                 : m_saved.rename(m_renaming, m_name->text());
    m_nameRow->setError(trouble);
    if (!trouble.isEmpty())
        return;
    const bool renamed = !m_renaming.isEmpty();
    m_renaming.clear();
    m_name->clear();
    m_save->setText(tr("Save"));
    setFilter(m_filter);
    Q_EMIT said(renamed ? tr("Renamed.") : tr("The filter is saved on this device."), {});
}

void SavedFiltersBox::remove(const views::SavedFilter& saved)
{
    m_saved.remove(saved.name);
    Q_EMIT said(tr("“%1” is deleted.").arg(saved.name),
                [this, saved] { m_saved.save(saved.name, saved.filter); });
}

} // namespace karigar::ui
