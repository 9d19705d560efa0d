// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/browsepage.h"

#include "models/views/core/recordroles.h"
#include "ui/shared/banner.h"
#include "ui/shared/button.h"
#include "ui/shared/combobox.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/listdetail.h"
#include "ui/shared/recordlist.h"
#include "ui/shared/searchfield.h"
#include "ui/shared/segmentedcontrol.h"
#include "ui/shared/skeletonview.h"
#include "ui/shared/text.h"
#include "ui/shell/offlineline.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QShortcut>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace karigar::ui::admin {

BrowsePage::BrowsePage(const PageContext& context, const Setup& setup, QWidget* parent)
    : Page(parent)
    , m_workspace(context.workspace)
    , m_model(new views::admin::RecordsModel(context.workspace, setup.kind, setup.describe, this))
    , m_setup(setup)
    , m_list(new RecordList(setup.prefix + u"List"_s, setup.title, setup.lines, this))
    , m_search(new SearchField(setup.prefix + u"Search"_s, setup.searchHint, this))
    , m_filters(new QHBoxLayout)
    , m_summary(label({}, TextSize::Caption, Ink::Muted, this))
    , m_empty(new EmptyState(setup.icon, setup.emptyTitle, setup.emptySentence, this))
{
    m_summary->setObjectName(setup.prefix + u"Summary"_s);
    m_empty->setObjectName(setup.prefix + u"Empty"_s);
    m_list->setModel(m_model);
    m_search->setToolTip(tr("Ctrl+F"));
    auto* find = new QShortcut(QKeySequence::Find, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    Button* clear = m_empty->addStep(u"clearFiltersButton"_s, tr("Show everything"), Icon::Filter);
    clear->setKind(Button::Kind::Secondary);
    connect(clear, &QPushButton::clicked, this, [this] {
        m_search->clear();
        applyRequest({});
        relist();
    });
}

void BrowsePage::start(QWidget* detail)
{
    QWidget* side = listSide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* offline = new OfflineLine(m_workspace, tr("Everything that has arrived can be read."), this);
    offline->keepPageMargins();
    column->addWidget(offline);
    if (detail)
        m_split = new ListDetail(m_setup.prefix + u"Split"_s, side, detail, this);
    column->addWidget(m_split ? static_cast<QWidget*>(m_split) : side, 1);
    connect(m_model, &views::admin::RecordsModel::loaded, this, &BrowsePage::refresh);
    connect(m_search, &SearchField::searched, this, [this] {
        if (searchText() != m_listedText)
            relist();
    });
    connect(m_list, &RecordList::currentRowChanged, this, &BrowsePage::follow);
    connect(m_list, &RecordList::opened, this, &BrowsePage::openRow);
    connect(m_list, &QListView::clicked, this, &BrowsePage::openRow);
    relist();
}

void BrowsePage::addNotice(Banner* notice)
{
    notice->setMinimumHeight(notice->minimumHeight() + space::k16);
    notice->setContentsMargins(space::k24, space::k16, space::k24, 0);
    static_cast<QVBoxLayout*>(layout())->insertWidget(1, notice);
}

QWidget* BrowsePage::listSide()
{
    auto* side = new QWidget(this);
    auto* skeleton = new SkeletonView(SkeletonView::Shape::List, side);
    m_states = new QStackedLayout;
    for (QWidget* state : std::initializer_list<QWidget*>{skeleton, m_list, m_empty})
        m_states->addWidget(state);
    skeleton->start();
    m_filters->setSpacing(space::k8);
    m_filters->insertWidget(0, m_search, 1);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(space::k24, space::k16, space::k24, space::k16);
    column->setSpacing(space::k12);
    column->addWidget(label(m_setup.purpose, TextSize::Body, Ink::Muted, side));
    column->addLayout(m_filters);
    column->addWidget(m_summary);
    column->addLayout(m_states, 1);
    return side;
}

void BrowsePage::addFilter(QWidget* filter)
{
    m_filters->addWidget(filter);
}

ComboBox* BrowsePage::stateFilter(const QString& objectName, const QString& any,
                                  const std::vector<std::pair<QString, QString>>& states)
{
    auto* box = new ComboBox(objectName, tr("State"), this);
    box->addItem(any, QString());
    for (const auto& [value, words] : states)
        box->addItem(words, value);
    connect(box, &QComboBox::currentIndexChanged, this, &BrowsePage::relist);
    addFilter(box);
    return box;
}

SegmentedControl* BrowsePage::rangeFilter(const QString& objectName, const QString& accessibleName)
{
    auto* range = new SegmentedControl(objectName, accessibleName, this);
    for (const QString& words : {tr("Today"), tr("7 days"), tr("All")})
        range->addSegment(words);
    range->setCurrent(static_cast<int>(views::admin::Range::All));
    connect(range, &SegmentedControl::currentChanged, this, &BrowsePage::relist);
    addFilter(range);
    return range;
}

QString BrowsePage::searchText() const
{
    return m_search->text().trimmed();
}

void BrowsePage::setSearchText(const QString& text)
{
    m_search->setText(text);
    relist();
}

void BrowsePage::open(const QString& subject)
{
    if (const auto request = views::admin::ListRequest::fromSubject(subject)) {
        m_search->clear();
        applyRequest(*request);
        if (m_split)
            m_split->showList();
        relist();
        return;
    }
    const auto id = Id::fromText(subject);
    if (!id || !m_split)
        return;
    m_shown = subject;
    openRecord(*id);
    m_split->showDetail();
    refresh();
}

bool BrowsePage::goBack()
{
    if (!m_split || m_split->isBeside() || m_list->isVisible())
        return false;
    m_split->showList();
    return true;
}

void BrowsePage::relist()
{
    if (!m_states) // filters are set up before there is a list
        return;
    m_listedText = searchText();
    m_model->show(listing());
}

void BrowsePage::openRow(const QModelIndex& index)
{
    const QString id = index.data(views::RecordRole::Id).toString();
    if (!m_split || id.isEmpty())
        return;
    if (id != m_shown)
        openRecord(Id::fromText(id).value_or(Id()));
    m_shown = id;
    m_split->showDetail();
}

void BrowsePage::follow(const QModelIndex& index)
{
    // Beside the list the record follows the keys; alone on the page it waits to be opened.
    if (m_choosing || !index.isValid() || !m_split || !m_split->isBeside())
        return;
    m_pending = m_model->rowAt(index.row()) == nullptr;
    if (!m_pending)
        openRow(index);
}

void BrowsePage::refresh()
{
    if (!m_model->isLoaded())
        return;
    const int total = m_model->total();
    m_states->setCurrentWidget(total > 0 ? static_cast<QWidget*>(m_list) : m_empty);
    QString words =
        m_model->isCut() ? tr("The first %1 found").arg(QLocale().toString(total)) : countWords(total);
    if (!m_model->correctedTo().isEmpty())
        words = tr("%1 for “%2”, which is close").arg(words, m_model->correctedTo());
    setSummary(words);
    onListed();
    if (m_pending)
        return follow(m_list->currentIndex());
    const int row = m_shown.isEmpty() ? -1 : m_model->find(m_shown);
    if (row < 0 || row == m_list->currentIndex().row())
        return;
    m_choosing = true;
    m_list->selectRow(row);
    m_choosing = false;
}

void BrowsePage::setSummary(const QString& words)
{
    m_summary->setText(words);
}

} // namespace karigar::ui::admin
