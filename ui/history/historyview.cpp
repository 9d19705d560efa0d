// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historyview.h"

#include "models/domain/rules/calendar.h"
#include "models/views/core/pausableworkspace.h"
#include "models/views/history/historyexport.h"
#include "models/views/history/historymodel.h"
#include "models/views/history/historysums.h"
#include "ui/history/filterbar.h"
#include "ui/history/totalsrow.h"
#include "ui/shared/button.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/recordlist.h"
#include "ui/shared/skeletonview.h"
#include "ui/shared/text.h"
#include "ui/shell/pausewhenhidden.h"

#include <QLabel>
#include <QLocale>
#include <QShortcut>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace karigar::ui {

namespace {

views::HistoryScope scopeOf(const views::Workspace& workspace, const HistoryView::Setup& setup)
{
    return {setup.of, setup.side, workspace.person().id};
}

} // namespace

HistoryView::HistoryView(views::Workspace& workspace, const Setup& setup, const SaveAs& saveAs,
                         QWidget* parent)
    : QWidget(parent)
    , m_workspace(new views::PausableWorkspace(workspace, this))
    , m_setup(setup)
    , m_saveAs(saveAs)
    , m_model(new views::HistoryModel(*m_workspace, scopeOf(workspace, setup), this))
    , m_export(new views::HistoryExport(*m_workspace, this))
    , m_bar(new FilterBar(*m_workspace, scopeOf(workspace, setup), setup.prefix, setup.searchHint, this))
    , m_exportButton(new Button(Button::Kind::Secondary, setup.prefix + u"Export"_s, tr("Export CSV"),
                                Icon::Download, this))
    , m_summary(label({}, TextSize::Caption, Ink::Muted, this))
    , m_list(new RecordList(setup.prefix + u"List"_s, setup.title, 3, this))
    , m_empty(new EmptyState(setup.icon, setup.emptyTitle, setup.emptySentence, this))
    , m_noMatch(new EmptyState(Icon::Filter, tr("Nothing matches"),
                               tr("There is more here, but the search and the filters leave all of it out."),
                               this))
    , m_states(new QStackedLayout)
{
    new PauseWhenHidden(this, *m_workspace);
    m_exportButton->setToolTip(tr("Save all that is shown as a table for a spreadsheet"));
    m_bar->addAction(m_exportButton);
    m_summary->setObjectName(setup.prefix + u"Summary"_s);
    m_empty->setObjectName(setup.prefix + u"Empty"_s);
    m_noMatch->setObjectName(setup.prefix + u"NoMatch"_s);
    Button* clear = m_noMatch->addStep(setup.prefix + u"ClearAll"_s, tr("Clear filters"), Icon::Filter);
    clear->setKind(Button::Kind::Secondary);
    connect(clear, &QPushButton::clicked, this, [this] { setFilter({}); });
    m_list->setModel(m_model);
    auto* skeleton = new SkeletonView(SkeletonView::Shape::List, this);
    for (QWidget* state : std::initializer_list<QWidget*>{skeleton, m_list, m_empty, m_noMatch})
        m_states->addWidget(state);
    skeleton->start();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k12);
    column->addWidget(m_bar);
    if (setup.of == views::HistoryOf::Transactions) {
        m_sums = new views::HistorySums(*m_workspace, *m_model, this);
        m_totals = new TotalsRow(setup.prefix, setup.side, this);
        column->addWidget(m_totals);
        connect(m_sums, &views::HistorySums::changed, this,
                [this] { m_totals->setTotals(m_sums->totals()); });
    }
    column->addWidget(m_summary);
    column->addLayout(m_states, 1);
    connectAll();
    m_model->show({});
}

void HistoryView::connectAll()
{
    auto* find = new QShortcut(QKeySequence::Find, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_bar, &FilterBar::focusSearch);
    connect(m_bar, &FilterBar::filterChanged, m_model, &views::HistoryModel::show);
    connect(m_bar, &FilterBar::said, this, &HistoryView::said);
    connect(m_model, &views::HistoryModel::loaded, this, &HistoryView::refresh);
    connect(m_list, &RecordList::currentRowChanged, this, [this](const QModelIndex& index) {
        if (!m_choosing)
            emitFor(index, false);
    });
    connect(m_list, &RecordList::opened, this, [this](const QModelIndex& index) { emitFor(index, true); });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) { emitFor(index, true); });
    connect(m_exportButton, &QPushButton::clicked, this, &HistoryView::exportShown);
    connect(m_export, &views::HistoryExport::finished, this, [this](int records) {
        refresh();
        Q_EMIT said(tr("%n line(s) saved.", nullptr, records), {});
    });
    connect(m_export, &views::HistoryExport::failed, this, [this](const Error& error) {
        refresh();
        Q_EMIT failed(error);
    });
}

void HistoryView::keepPageMargins()
{
    layout()->setContentsMargins(space::k24, space::k16, space::k24, space::k16);
}

const views::HistoryFilter& HistoryView::filter() const
{
    return m_bar->filter();
}

void HistoryView::setFilter(const views::HistoryFilter& filter)
{
    m_bar->setFilter(filter);
}

void HistoryView::setShown(const Id& record)
{
    m_shown = record;
    follow();
}

const views::Row* HistoryView::current() const
{
    const int at = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
    return at < 0 ? nullptr : &m_model->row(at);
}

Kind HistoryView::currentKind() const
{
    return m_model->kindAt(m_list->currentIndex().row());
}

void HistoryView::chooseFirst()
{
    if (m_model->size() > 0)
        m_list->selectRow(0);
}

int HistoryView::size() const
{
    return m_model->size();
}

bool HistoryView::isLoaded() const
{
    return m_model->isLoaded();
}

void HistoryView::emitFor(const QModelIndex& index, bool open)
{
    if (!index.isValid())
        return;
    // Copies: whoever hears of it may change the list.
    const views::Row row = m_model->row(index.row());
    const Kind kind = m_model->kindAt(index.row());
    m_shown = row.id;
    if (open)
        Q_EMIT opened(row, kind);
    else
        Q_EMIT moved(row, kind);
}

void HistoryView::follow()
{
    const int at = m_shown.isNull() ? -1 : m_model->find(m_shown.toText());
    if (at == m_list->currentIndex().row())
        return;
    m_choosing = true;
    if (at >= 0)
        m_list->selectRow(at);
    else
        m_list->setCurrentIndex({});
    m_choosing = false;
}

QString HistoryView::summaryWords() const
{
    QString words = m_setup.of == views::HistoryOf::Bookings
                        ? tr("%Ln booking(s)", nullptr, m_model->total())
                        : tr("%Ln transaction(s)", nullptr, m_model->total());
    if (m_model->isCut())
        words = tr("%1 among the first %2 that the words find")
                    .arg(words, QLocale().toString(views::HistoryModel::kFound));
    if (!m_model->correctedTo().isEmpty())
        words = tr("%1 for “%2”, which is close").arg(words, m_model->correctedTo());
    return words;
}

void HistoryView::refresh()
{
    if (!m_model->isLoaded())
        return;
    const bool any = m_model->size() > 0;
    QWidget* state = any ? static_cast<QWidget*>(m_list) : filter().isEmpty() ? m_empty : m_noMatch;
    m_states->setCurrentWidget(state);
    // Where nothing has been yet there is nothing to look for and nothing to sum up.
    m_bar->setVisible(state != m_empty);
    if (m_totals)
        m_totals->setVisible(state != m_empty);
    m_summary->setVisible(any);
    m_summary->setText(summaryWords());
    m_exportButton->setEnabled(any && !m_export->isRunning());
    follow();
    Q_EMIT listed();
}

void HistoryView::exportShown()
{
    const QString name =
        u"%1-%2.csv"_s.arg(m_setup.fileName, dateInIndia(m_workspace->now()).toString(Qt::ISODate));
    const QString path = m_saveAs(this, name);
    if (path.isEmpty())
        return;
    m_exportButton->setEnabled(false);
    m_export->start(path, *m_model);
}

} // namespace karigar::ui
