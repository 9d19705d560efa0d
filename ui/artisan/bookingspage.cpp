// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/artisan/bookingspage.h"

#include "models/domain/records/booking.h"
#include "models/views/artisan/bookingactions.h"
#include "models/views/artisan/bookingsmodel.h"
#include "ui/artisan/bookingview.h"
#include "ui/artisan/filechooser.h"
#include "ui/artisan/pageframe.h"
#include "ui/history/historyview.h"
#include "ui/shared/button.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/listdetail.h"
#include "ui/shared/recordlist.h"
#include "ui/shared/searchfield.h"
#include "ui/shared/segmentedcontrol.h"
#include "ui/shared/text.h"

#include <QLabel>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace karigar::ui::artisan {

using Filter = views::artisan::BookingsModel::Filter;

namespace {
constexpr int kTickMs = 30'000;
constexpr int kAll = 3; // the segment after those of the model

HistoryView::Setup historySetup()
{
    HistoryView::Setup setup;
    setup.prefix = u"bookingHistory"_s;
    setup.of = views::HistoryOf::Bookings;
    setup.side = Party::Artisan;
    setup.title = BookingsPage::tr("All bookings");
    setup.searchHint = BookingsPage::tr("Search guests and workshops");
    setup.icon = Icon::Bookings;
    setup.emptyTitle = BookingsPage::tr("No bookings yet");
    setup.emptySentence = BookingsPage::tr("Bookings appear here as soon as a guest asks for a workshop.");
    setup.fileName = u"karigar-bookings"_s;
    return setup;
}
} // namespace

BookingsPage::BookingsPage(const PageContext& context, const FileChooser& chooser, QWidget* parent)
    : Page(parent)
    , m_workspace(context.workspace)
    , m_model(new views::artisan::BookingsModel(context.workspace, this))
{
    m_view = new BookingView(context.workspace, {chooser.saveAs, chooser.print}, this);
    m_both = new ListDetail(u"bookingsBoth"_s, listSide(chooser), m_view, this);
    auto* empty = new EmptyState(Icon::Bookings, tr("No bookings yet"),
                                 tr("As soon as a guest asks for one of your workshops, the request appears "
                                    "here with the time you have to answer."),
                                 this);
    Button* step = empty->addStep(u"toServicesButton"_s, tr("See your workshops"), Icon::Services);
    connect(step, &QPushButton::clicked, this, [this] { Q_EMIT goTo({u"services"_s, {}}); });
    m_frame = new PageFrame(context.workspace, SkeletonView::Shape::List, m_both, empty, this);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_frame);

    connect(m_model, &views::artisan::BookingsModel::loaded, this, &BookingsPage::refresh);
    connect(m_view, &BookingView::goTo, this, &Page::goTo);
    connect(m_view, &BookingView::failed, this, &Page::failed);
    connect(m_view, &BookingView::said, this, &BookingsPage::said);
    connect(m_list, &RecordList::currentRowChanged, this, [this](const QModelIndex& index) {
        if (!m_selecting && index.isValid() && m_both->isBeside())
            openBooking(m_model->row(index.row()).id);
    });
    const auto enter = [this](const QModelIndex& index) {
        openBooking(m_model->row(index.row()).id);
        m_both->showDetail();
    };
    connect(m_list, &RecordList::opened, this, enter);
    connect(m_list, &QListView::clicked, this, enter);
    connect(m_history, &HistoryView::moved, this, [this](const views::Row& row) {
        if (m_both->isBeside())
            openBooking(row.id);
    });
    connect(m_history, &HistoryView::opened, this, [this](const views::Row& row) {
        openBooking(row.id);
        m_both->showDetail();
    });
    connect(m_history, &HistoryView::listed, this, &BookingsPage::refreshHistory);
    connect(m_history, &HistoryView::said, this, &Page::said);
    connect(m_history, &HistoryView::failed, this, &Page::failed);
    auto* timer = new QTimer(this);
    connect(timer, &QTimer::timeout, m_view, &BookingView::tick);
    timer->start(kTickMs);
}

QWidget* BookingsPage::listSide(const FileChooser& chooser)
{
    m_side = new QWidget(this);
    m_filter = new SegmentedControl(u"bookingFilter"_s, tr("Which bookings"), m_side);
    for (const QString& words : {tr("Needs answer"), tr("Upcoming"), tr("Past"), tr("All")})
        m_filter->addSegment(words);
    m_history = new HistoryView(m_workspace, historySetup(), chooser.saveAs);
    m_lists = new QStackedWidget(m_side);
    m_lists->addWidget(quickSide());
    m_lists->addWidget(m_history);
    auto* column = new QVBoxLayout(m_side);
    column->setContentsMargins(space::k24, space::k16, space::k24, space::k16);
    column->setSpacing(space::k12);
    column->addWidget(m_filter);
    column->addWidget(m_lists, 1);
    connect(m_filter, &SegmentedControl::currentChanged, this, &BookingsPage::showList);
    return m_side;
}

QWidget* BookingsPage::quickSide()
{
    auto* side = new QWidget(this);
    m_search = new SearchField(u"bookingSearch"_s, tr("Search guests and workshops"), side);
    m_list = new RecordList(u"bookingList"_s, tr("Bookings"), 3, side);
    m_list->setModel(m_model);
    m_empty = label({}, TextSize::Body, Ink::Muted, side);
    m_empty->setObjectName(u"bookingsEmpty"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_cut = label(tr("The latest 500 are listed. All of them are under “All”."), TextSize::Caption,
                  Ink::Muted, side);
    m_cut->setObjectName(u"bookingsCut"_s);
    m_cut->hide();
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k12);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(m_cut);
    connect(m_search, &SearchField::searched, m_model, &views::artisan::BookingsModel::setText);
    return side;
}

void BookingsPage::showList(int index)
{
    m_lists->setCurrentIndex(index == kAll ? 1 : 0);
    if (index == kAll)
        refreshHistory();
    else
        m_model->setFilter(static_cast<Filter>(index));
}

void BookingsPage::open(const QString& subject)
{
    const auto toPropose = views::artisan::BookingActions::toPropose(subject);
    const auto id = toPropose ? toPropose->booking : Id::fromText(subject).value_or(Id());
    if (id.isNull())
        return;
    m_workspace.find(Kind::Booking, id, this, [this, id, toPropose](const std::optional<views::Row>& row) {
        if (!row) {
            showCustomer(id);
            return;
        }
        openBooking(id);
        if (toPropose)
            m_view->proposeAt(toPropose->startAt);
        m_both->showDetail();
        follow();
    });
}

bool BookingsPage::goBack()
{
    if (m_both->isBeside() || m_side->isVisible())
        return false;
    m_both->showList();
    return true;
}

void BookingsPage::showCustomer(const Id& customer)
{
    Query query = Query::of(Kind::Booking);
    query.equal("customer", customer).by("startAt", true).first(1);
    m_workspace.list(query, this, [this, customer](const std::vector<views::Row>& rows) {
        if (rows.empty())
            return;
        views::HistoryFilter filter;
        filter.customer = {customer, rows.front().as<Booking>().customerName};
        m_settled = true;
        m_history->setFilter(filter);
        m_filter->setCurrent(kAll);
        m_both->showList();
    });
}

void BookingsPage::openBooking(const Id& booking)
{
    m_shown = booking;
    m_view->open(booking);
}

void BookingsPage::follow()
{
    // The chosen booking stays chosen wherever the list has moved it.
    m_selecting = true;
    const int at = m_shown.isNull() ? -1 : m_model->find(m_shown.toText());
    if (at >= 0)
        m_list->selectRow(at);
    else
        m_list->clearSelection();
    m_selecting = false;
    m_history->setShown(m_shown);
}

QString BookingsPage::emptyWords() const
{
    if (!m_model->text().isEmpty())
        return tr("No booking matches “%1”.").arg(m_model->text());
    switch (m_model->filter()) {
    case Filter::NeedsAnswer:
        return tr("No request waits for you. New ones appear here with the time you have to answer.");
    case Filter::Upcoming:
        return tr("No confirmed workshop lies ahead.");
    case Filter::Past:
        return tr("Workshops that took place, and requests that came to nothing, are kept here.");
    }
    return {};
}

void BookingsPage::refresh()
{
    const bool any = m_model->size() > 0;
    if (!m_settled && !any) {
        // The first visit begins where there is something: to answer, to come, or else anything at all.
        m_filter->setCurrent(m_model->filter() == Filter::NeedsAnswer ? static_cast<int>(Filter::Upcoming)
                                                                      : kAll);
        return;
    }
    m_settled = true;
    m_list->setVisible(any);
    m_empty->setVisible(!any);
    m_empty->setText(emptyWords());
    m_cut->setVisible(m_model->isCut());
    if (m_filter->current() == kAll)
        return;
    if (m_shown.isNull() && any && m_both->isBeside())
        openBooking(m_model->row(0).id);
    follow();
    m_frame->showContent();
}

void BookingsPage::refreshHistory()
{
    if (m_filter->current() != kAll || !m_history->isLoaded())
        return;
    m_settled = true;
    if (m_history->size() == 0 && m_history->filter().isEmpty()) {
        m_frame->showEmpty();
        return;
    }
    if (m_shown.isNull() && m_both->isBeside())
        m_history->chooseFirst();
    m_frame->showContent();
}

} // namespace karigar::ui::artisan
