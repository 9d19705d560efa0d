// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/filterbar.h"

#include "models/views/history/filterwords.h"
#include "models/views/history/savedfilters.h"
#include "ui/history/filterpanel.h"
#include "ui/history/savedfiltersbox.h"
#include "ui/shared/button.h"
#include "ui/shared/flowlayout.h"
#include "ui/shared/hairline.h"
#include "ui/shared/searchfield.h"
#include "ui/shared/text.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace karigar::ui {

namespace {
constexpr int kDrawerHeight = 320; // the first rows stay in sight under it
} // namespace

FilterBar::FilterBar(views::Workspace& workspace, const views::HistoryScope& scope, const QString& prefix,
                     const QString& searchHint, QWidget* parent)
    : QWidget(parent)
    , m_prefix(prefix)
    , m_of(scope.of)
    , m_search(new SearchField(prefix + u"Search"_s, searchHint, this))
    , m_toggle(new Button(Button::Kind::Secondary, prefix + u"Filters"_s, tr("Filters"), Icon::Filter, this))
    , m_actions(new QWidget(this))
    , m_chips(new QWidget(this))
    , m_chipFlow(new FlowLayout(m_chips, space::k4))
    , m_saved(new views::SavedFilters(workspace, scope, this))
    , m_panel(new FilterPanel(workspace, scope, prefix))
    , m_box(new SavedFiltersBox(*m_saved, prefix))
    , m_drawer(new QScrollArea(this))
{
    m_toggle->setCheckable(true);
    m_toggle->setToolTip(tr("Narrow the list, and save filters you need again"));
    m_search->setToolTip(tr("Ctrl+F"));
    nameWidget(m_chips, prefix + u"Chips"_s, tr("Filters that are set"));
    auto* inside = new QWidget;
    auto* rows = new QVBoxLayout(inside);
    rows->setContentsMargins(0, 0, space::k8, 0);
    rows->setSpacing(space::k12);
    rows->addWidget(m_panel);
    rows->addWidget(new Hairline(inside));
    rows->addWidget(m_box);
    rows->addStretch(1);
    m_drawer->setWidget(inside);
    m_drawer->setWidgetResizable(true);
    m_drawer->setFrameShape(QFrame::NoFrame);
    m_drawer->setMaximumHeight(kDrawerHeight);
    m_drawer->setMinimumHeight(kDrawerHeight / 2);
    m_drawer->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    nameWidget(m_drawer, prefix + u"Drawer"_s, tr("Filters"));
    auto* actions = new QHBoxLayout(m_actions);
    actions->setContentsMargins(0, 0, 0, 0);
    actions->setSpacing(space::k8);
    actions->addWidget(m_toggle);
    auto* top = new QHBoxLayout;
    top->setSpacing(space::k8);
    top->addWidget(m_search, 1);
    top->addWidget(m_actions);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k8);
    column->addLayout(top);
    column->addWidget(m_chips);
    column->addWidget(m_drawer);
    connect(m_toggle, &QPushButton::toggled, this, &FilterBar::unfold);
    connect(m_search, &SearchField::searched, this, [this](const QString& text) {
        views::HistoryFilter next = m_filter;
        next.text = text.trimmed();
        if (next != m_filter)
            setFilter(next);
    });
    connect(m_panel, &FilterPanel::edited, this, &FilterBar::take);
    connect(m_box, &SavedFiltersBox::applied, this, &FilterBar::setFilter);
    connect(m_box, &SavedFiltersBox::said, this, &FilterBar::said);
    unfold(false);
    refreshChips();
}

void FilterBar::addAction(QWidget* widget)
{
    m_actions->layout()->addWidget(widget);
}

void FilterBar::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void FilterBar::unfold(bool open)
{
    m_drawer->setVisible(open);
    m_toggle->setAccessibleDescription(open ? tr("unfolded") : tr("folded"));
}

void FilterBar::setFilter(const views::HistoryFilter& filter)
{
    m_panel->setFilter(filter);
    if (m_search->text().trimmed() != filter.text)
        m_search->setText(filter.text);
    take(filter);
}

void FilterBar::take(const views::HistoryFilter& filter)
{
    m_filter = filter;
    m_box->setFilter(filter);
    refreshChips();
    Q_EMIT filterChanged(m_filter);
}

void FilterBar::refreshChips()
{
    while (QLayoutItem* item = m_chipFlow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was clicked
        delete item;
    }
    for (const views::FilterChip& chip : views::filterChips(m_filter, m_of)) {
        auto* button = new Button(Button::Kind::Secondary, u"%1.chip.%2"_s.arg(m_prefix, chip.key),
                                  chip.words, Icon::X, m_chips);
        button->setAccessibleName(tr("Take away the filter %1").arg(chip.words));
        button->setToolTip(button->accessibleName());
        connect(button, &QPushButton::clicked, this, [this, without = chip.without] { setFilter(without); });
        m_chipFlow->addWidget(button);
    }
    m_chips->setVisible(m_filter.narrows());
    if (!m_filter.narrows())
        return;
    auto* clear =
        new Button(Button::Kind::Quiet, m_prefix + u".clear"_s, tr("Clear filters"), Icon::None, m_chips);
    connect(clear, &QPushButton::clicked, this, [this] {
        views::HistoryFilter words;
        words.text = m_filter.text;
        setFilter(words);
        m_search->setFocus();
    });
    m_chipFlow->addWidget(clear);
}

} // namespace karigar::ui
