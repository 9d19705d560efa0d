// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/topbar.h"

#include "ui/shared/elidedlabel.h"
#include "ui/shared/iconbutton.h"
#include "ui/shared/searchfield.h"
#include "ui/shared/text.h"
#include "ui/style/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace karigar::ui {

TopBar::TopBar(QWidget* parent)
    : QWidget(parent)
    , m_back(new IconButton(Icon::ArrowLeft, u"topBar.back"_s, tr("Back")))
    , m_title(new ElidedLabel({}))
    , m_actions(new QHBoxLayout)
    , m_search(new SearchField(u"topBar.search"_s, tr("Search everything")))
    , m_bell(new IconButton(Icon::Bell, u"topBar.bell"_s, tr("Notifications")))
{
    setObjectName(u"topBar"_s);
    setMinimumHeight(56);
    setTextSize(m_title, TextSize::Heading);
    m_title->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    const QKeySequence searchKeys(Qt::CTRL | Qt::Key_K);
    m_search->setKeyHint(searchKeys.toString(QKeySequence::NativeText));
    m_search->setMinimumWidth(180);
    m_search->setMaximumWidth(320);
    // The window binds the key, which also goes back where there is no button.
    m_back->setKeyHint(QKeySequence(Qt::ALT | Qt::Key_Left));
    m_back->hide();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::k24, space::k8, space::k16, space::k8);
    row->setSpacing(space::k12);
    row->addWidget(m_back);
    row->addWidget(m_title, 3);
    row->addLayout(m_actions);
    row->addWidget(m_search, 2);
    row->addWidget(m_bell);
    auto* focusSearch = new QShortcut(searchKeys, this);
    connect(focusSearch, &QShortcut::activated, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(m_back, &QToolButton::clicked, this, &TopBar::backClicked);
    connect(m_bell, &QToolButton::clicked, this, &TopBar::bellClicked);
}

void TopBar::setTitle(const QString& title)
{
    static_cast<ElidedLabel*>(m_title)->setFullText(title);
}

void TopBar::setBackShown(bool shown)
{
    m_back->setVisible(shown);
}

void TopBar::setUnread(int count)
{
    m_bell->setBadge(count);
}

void TopBar::addAction(QWidget* widget)
{
    m_actions->addWidget(widget);
}

void TopBar::clearActions()
{
    while (QLayoutItem* item = m_actions->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
}

void TopBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), Theme::tokens().color(Tone::Line));
}

} // namespace karigar::ui
