// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/historypage.h"

#include "ui/admin/casepapers.h"
#include "ui/shared/listdetail.h"
#include "ui/shell/offlineline.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace karigar::ui::admin {

views::Period periodOf(views::admin::Range range)
{
    switch (range) {
    case views::admin::Range::Today:
        return views::Period::Today;
    case views::admin::Range::Week:
        return views::Period::Week;
    case views::admin::Range::All:
        break;
    }
    return views::Period::Any;
}

HistoryPage::HistoryPage(const PageContext& context, const HistoryView::Setup& setup,
                         const SaveChooser& chooser, QWidget* parent)
    : Page(parent)
    , m_workspace(context.workspace)
    , m_chooser(chooser)
    , m_history(new HistoryView(context.workspace, setup, chooser, this))
    , m_prefix(setup.prefix)
    , m_main(setup.of == views::HistoryOf::Bookings ? Kind::Booking : Kind::Payment)
{
    m_history->keepPageMargins();
}

void HistoryPage::start(QWidget* detail)
{
    auto* offline = new OfflineLine(m_workspace, tr("Everything that has arrived can be read."), this);
    offline->keepPageMargins();
    m_split = new ListDetail(m_prefix + u"Split"_s, m_history, detail, this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(offline);
    column->addWidget(m_split, 1);
    const auto take = [this](const views::Row& row, Kind kind) {
        if (row.id != m_shown)
            openRecord(row.id, kind);
        m_shown = row.id;
    };
    connect(m_history, &HistoryView::moved, this, [this, take](const views::Row& row, Kind kind) {
        // Beside the list the record follows the keys; alone on the page it waits to be opened.
        if (m_split->isBeside())
            take(row, kind);
    });
    connect(m_history, &HistoryView::opened, this, [this, take](const views::Row& row, Kind kind) {
        take(row, kind);
        m_split->showDetail();
    });
    connect(m_history, &HistoryView::said, this, &Page::said);
    connect(m_history, &HistoryView::failed, this, &Page::failed);
}

void HistoryPage::open(const QString& subject)
{
    if (const auto request = views::admin::ListRequest::fromSubject(subject)) {
        m_history->setFilter(filterFor(*request));
        m_split->showList();
        return;
    }
    const auto id = Id::fromText(subject);
    if (!id)
        return;
    m_shown = *id;
    openRecord(*id, m_main);
    m_history->setShown(*id);
    m_split->showDetail();
}

bool HistoryPage::goBack()
{
    if (m_split->isBeside() || m_history->isVisible())
        return false;
    m_split->showList();
    return true;
}

QWidget* HistoryPage::papersOf(const char* column, const Id& id, QWidget* parent)
{
    return casePapers(*this, m_workspace, m_chooser, column, id, parent);
}

} // namespace karigar::ui::admin
