// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/listdetail.h"

#include "ui/shared/button.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace karigar::ui {

ListDetail::ListDetail(const QString& objectName, QWidget* list, QWidget* detail, QWidget* parent)
    : QWidget(parent)
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_list(list)
    , m_detailSide(new QWidget)
    , m_back(
          new Button(Button::Kind::Quiet, objectName + u".back"_s, tr("Back to the list"), Icon::ArrowLeft))
{
    setObjectName(objectName);
    auto* side = new QVBoxLayout(m_detailSide);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(0);
    // In a row of its own, so that its margins go away with it; its icon stands under the page's title.
    m_backRow = new QWidget(m_detailSide);
    auto* backRow = new QHBoxLayout(m_backRow);
    backRow->setContentsMargins(space::k8, space::k12, space::k24, 0);
    backRow->addWidget(m_back, 0, Qt::AlignLeft);
    side->addWidget(m_backRow);
    side->addWidget(detail, 1);
    m_splitter->setObjectName(objectName + u".splitter"_s);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(list);
    m_splitter->addWidget(m_detailSide);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setSizes({440, 660}); // until the caller restores what the person chose
    list->setMinimumWidth(320);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_splitter);
    connect(m_back, &QPushButton::clicked, this, &ListDetail::showList);
    arrange();
}

void ListDetail::showDetail()
{
    m_wantsDetail = true;
    arrange();
}

void ListDetail::showList()
{
    m_wantsDetail = false;
    arrange();
    m_list->setFocus();
    Q_EMIT wentBack();
}

QByteArray ListDetail::saveState() const
{
    return m_splitter->saveState();
}

void ListDetail::restoreState(const QByteArray& state)
{
    m_splitter->restoreState(state);
}

void ListDetail::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ListDetail::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !m_beside && m_wantsDetail)
        return showList();
    QWidget::keyPressEvent(event);
}

void ListDetail::arrange()
{
    const bool beside = width() >= metric::kDetailBesideFrom;
    m_list->setVisible(beside || !m_wantsDetail);
    m_detailSide->setVisible(beside || m_wantsDetail);
    m_backRow->setVisible(!beside);
    if (beside != m_beside) {
        m_beside = beside;
        Q_EMIT besideChanged(beside);
    }
}

} // namespace karigar::ui
