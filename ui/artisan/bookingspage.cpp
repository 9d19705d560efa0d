// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/artisan/bookingspage.h"

#include "models/views/artisan/bookingsmodel.h"
#include "ui/artisan/bookingview.h"
#include "ui/artisan/filechooser.h"
#include "ui/artisan/pageframe.h"
#include "ui/shared/banner.h"
#include "ui/shared/button.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/listdetail.h"
#include "ui/shared/recordlist.h"
#include "ui/shared/searchfield.h"
#include "ui/shared/segmentedcontrol.h"
#include "ui/shared/text.h"

#include <QLabel>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace karigar::ui::artisan {

using Filter = views::artisan::BookingsModel::Filter;

namespace {
constexpr int kTickMs = 30'000;
} // namespace

BookingsPage::BookingsPage(const PageContext& context, const FileChooser& chooser, QWidget* parent)
    : Page(parent)
    , m_workspace(context.workspace)
    , m_model(new views::artisan::BookingsModel(context.workspace, this))
{
    m_view = new BookingView(context.workspace, {chooser.saveAs, printDocument}, this);
    m_both = new ListDetail(u"bookingsBoth"_s, listSide(), m_view, this);
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
    auto* timer = new QTimer(this);
    connect(timer, &QTimer::timeout, m_view, &BookingView::tick);
    timer->start(kTickMs);
}

QWidget* BookingsPage::listSide()
{
    auto* side = new QWidget(this);
    m_filter = new SegmentedControl(u"bookingFilter"_s, tr("Which bookings"), side);
    for (const QString& words : {tr("Needs answer"), tr("Upcoming"), tr("Past"), tr("All")})
        m_filter->addSegment(words);
    m_search = new SearchField(u"bookingSearch"_s, tr("Search guests and workshops"), side);
    m_onlyCustomer = new Banner(Banner::Kind::Info, u"onlyCustomer"_s, {}, side);
    m_onlyCustomer->setAction(tr("Show everybody"));
    m_onlyCustomer->hide();
    m_list = new RecordList(u"bookingList"_s, tr("Bookings"), 3, side);
    m_list->setModel(m_model);
    m_empty = label({}, TextSize::Body, Ink::Muted, side);
    m_empty->setObjectName(u"bookingsEmpty"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_cut =
        label(tr("The latest 500 are listed. Search finds the others."), TextSize::Caption, Ink::Muted, side);
    m_cut->setObjectName(u"bookingsCut"_s);
    m_cut->hide();
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(space::k24, space::k16, space::k24, space::k16);
    column->setSpacing(space::k12);
    column->addWidget(m_filter);
    column->addWidget(m_search);
    column->addWidget(m_onlyCustomer);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(m_cut);
    connect(m_filter, &SegmentedControl::currentChanged, this,
            [this](int index) { m_model->setFilter(static_cast<Filter>(index)); });
    connect(m_search, &SearchField::searched, m_model, &views::artisan::BookingsModel::setText);
    connect(m_onlyCustomer, &Banner::triggered, this, [this] { showCustomer({}); });
    return side;
}

void BookingsPage::open(const QString& subject)
{
    const QStringList parts = subject.split(u'@');
    const auto id = Id::fromText(parts.front());
    if (!id)
        return;
    const Millis wanted = parts.size() > 1 ? parts[1].toLongLong() : 0;
    m_workspace.find(Kind::Booking, *id, this,
                     [this, id = *id, wanted](const std::optional<views::Row>& row) {
                         if (!row) {
                             showCustomer(id);
                             return;
                         }
                         openBooking(id);
                         if (wanted > 0)
                             m_view->proposeAt(wanted);
                         m_both->showDetail();
                         follow();
                     });
}

bool BookingsPage::goBack()
{
    if (m_both->isBeside() || m_list->isVisible())
        return false;
    m_both->showList();
    return true;
}

void BookingsPage::showCustomer(const Id& customer)
{
    m_model->setCustomer(customer);
    m_onlyCustomer->setVisible(!customer.isNull());
    if (!customer.isNull()) {
        m_filter->setCurrent(static_cast<int>(Filter::All));
        m_both->showList();
    }
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
    case Filter::All:
        return tr("Bookings appear here as soon as a guest asks for a workshop.");
    }
    return {};
}

void BookingsPage::refresh()
{
    const bool any = m_model->size() > 0;
    if (!m_settled && !any && m_model->filter() != Filter::All) {
        // The first visit begins where there is something: to answer, to come, or else anything at all.
        const Filter next = m_model->filter() == Filter::NeedsAnswer ? Filter::Upcoming : Filter::All;
        m_filter->setCurrent(static_cast<int>(next));
        return;
    }
    m_settled = true;
    const bool everything =
        m_model->filter() == Filter::All && m_model->text().isEmpty() && m_model->customer().isNull();
    if (!any && everything) {
        m_frame->showEmpty();
        return;
    }
    m_list->setVisible(any);
    m_empty->setVisible(!any);
    m_empty->setText(emptyWords());
    m_cut->setVisible(m_model->isCut());
    if (any && !m_model->customer().isNull())
        m_onlyCustomer->setMessage(
            Banner::Kind::Info,
            tr("Only bookings by %1").arg(m_model->index(0).data(views::RecordRole::Title).toString()));
    if (m_shown.isNull() && any && m_both->isBeside())
        openBooking(m_model->row(0).id);
    follow();
    m_frame->showContent();
}

} // namespace karigar::ui::artisan
