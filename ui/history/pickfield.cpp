// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/pickfield.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFocusEvent>
#include <QStandardItemModel>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace karigar::ui {

namespace {
constexpr int kPauseMs = 150;
constexpr int kIdRole = Qt::UserRole + 1;
} // namespace

PickField::PickField(views::Workspace& workspace, views::PickOf of, const QString& objectName,
                     const QString& placeholder, QWidget* parent)
    : QLineEdit(parent)
    , m_workspace(workspace)
    , m_of(of)
    , m_offered(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_offered, this))
    , m_pause(new QTimer(this))
{
    setObjectName(objectName);
    setPlaceholderText(placeholder);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setWidget(this);
    m_completer->popup()->setObjectName(objectName + u".offers"_s);
    m_pause->setSingleShot(true);
    m_pause->setInterval(kPauseMs);
    connect(m_pause, &QTimer::timeout, this, &PickField::offer);
    connect(this, &QLineEdit::textEdited, this, [this] { m_pause->start(); });
    connect(this, &QLineEdit::returnPressed, this, [this] {
        // Enter takes the best offer, so that typing a name and Enter is enough.
        if (text().trimmed().isEmpty())
            choose({});
        else if (m_offered->rowCount() > 0 && text() != m_pick.name)
            choose({Id::fromText(m_offered->item(0)->data(kIdRole).toString()).value_or(Id()),
                    m_offered->item(0)->text()});
    });
    connect(
        m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
        [this](const QModelIndex& index) {
            choose({Id::fromText(index.data(kIdRole).toString()).value_or(Id()), index.data().toString()});
        });
}

void PickField::setPick(const views::HistoryPick& pick)
{
    m_pick = pick;
    setText(pick.name);
    setCursorPosition(0);
}

void PickField::choose(const views::HistoryPick& pick)
{
    m_pause->stop();
    m_completer->popup()->hide();
    const bool other = pick.id != m_pick.id;
    setPick(pick);
    if (other)
        Q_EMIT picked();
}

void PickField::offer()
{
    const int pass = ++m_pass;
    views::findPicks(m_workspace, m_of, text(), this,
                     [this, pass](const std::vector<views::HistoryPick>& found) {
                         if (pass != m_pass)
                             return;
                         m_offered->clear();
                         for (const views::HistoryPick& pick : found) {
                             auto* item = new QStandardItem(pick.name);
                             item->setData(pick.id.toText(), kIdRole);
                             m_offered->appendRow(item);
                         }
                         if (hasFocus() && !found.empty())
                             m_completer->complete();
                     });
}

void PickField::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() == Qt::PopupFocusReason || m_completer->popup()->isVisible())
        return;
    if (text().trimmed().isEmpty())
        choose({});
    else
        setText(m_pick.name);
}

} // namespace karigar::ui
