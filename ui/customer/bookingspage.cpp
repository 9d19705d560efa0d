// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/bookingspage.h"

#include "models/views/core/recordroles.h"
#include "ui/customer/nextbookingcard.h"
#include "ui/customer/statestack.h"
#include "ui/customer/waitinglist.h"
#include "ui/history/historyview.h"
#include "ui/shared/button.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/recordlist.h"
#include "ui/shared/segmentedcontrol.h"
#include "ui/shared/text.h"
#include "ui/shell/offlineline.h"
#include "ui/shell/picturedmodel.h"
#include "ui/style/tokens.h"

#include <QLabel>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace karigar::ui {

namespace {
constexpr QSize kThumb(44, 44);
using Group = views::BookingsView::Group;
constexpr int kAll = 3; // the segment after those of the groups

HistoryView::Setup historySetup()
{
    HistoryView::Setup setup;
    setup.prefix = u"bookingHistory"_s;
    setup.of = views::HistoryOf::Bookings;
    setup.side = Party::Customer;
    setup.title = BookingsPage::tr("All bookings");
    setup.searchHint = BookingsPage::tr("Workshop, artisan or place");
    setup.icon = Icon::Bookings;
    setup.emptyTitle = BookingsPage::tr("No bookings yet");
    setup.emptySentence = BookingsPage::tr("A workshop that you book appears here.");
    setup.fileName = u"karigar-bookings"_s;
    return setup;
}
} // namespace

BookingsPage::BookingsPage(const PageContext& context, const CustomerDoors& doors, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_doors(doors)
    , m_view(new views::BookingsView(context.workspace, this))
    , m_next(new NextBookingCard(context.pictures))
    , m_waiting(new WaitingList(context.workspace))
    , m_groups(new SegmentedControl(u"bookingGroups"_s, tr("Which bookings")))
    , m_history(new HistoryView(context.workspace, historySetup(), doors.chooseFile))
    , m_nothing(label(tr("Nothing here at the moment."), TextSize::Body, Ink::Muted))
    , m_states(new StateStack(SkeletonView::Shape::List, buildContent()))
{
    auto* empty =
        new EmptyState(Icon::Bookings, tr("No bookings yet"),
                       tr("A workshop that you book appears here, with everything you need on the day."));
    empty->setObjectName(u"noBookings"_s);
    connect(empty->addStep(u"findWorkshopButton"_s, tr("Find a workshop"), Icon::Compass),
            &QPushButton::clicked, this, [this] {
                Q_EMIT goTo({u"discover"_s, {}});
            });
    m_empty = empty;
    m_states->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_states);
    connect(m_view, &views::BookingsView::changed, this, &BookingsPage::refresh);
    connect(m_groups, &SegmentedControl::currentChanged, this, [this](int index) {
        m_chosen = true;
        showGroup(index);
    });
    const auto open = [this](const QString& page) {
        Q_EMIT goTo({page, m_view->next() ? m_view->next()->id.toText() : QString()});
    };
    connect(m_next, &NextBookingCard::opened, this, [open] { open(u"booking"_s); });
    connect(m_next, &NextBookingCard::chatWanted, this, [open] { open(u"chats"_s); });
    connect(m_next, &NextBookingCard::payWanted, this, &BookingsPage::pay);
    connect(m_history, &HistoryView::opened, this, [this](const views::Row& row) {
        Q_EMIT goTo({u"booking"_s, row.id.toText()});
    });
    connect(m_history, &HistoryView::said, this, &Page::said);
    connect(m_history, &HistoryView::failed, this, &Page::failed);
    connectWaiting();
}

void BookingsPage::connectWaiting()
{
    connect(m_waiting, &WaitingList::changed, this, &BookingsPage::refresh);
    connect(m_waiting, &WaitingList::said, this, [this](const QString& words) { Q_EMIT said(words, {}); });
    connect(m_waiting, &WaitingList::failed, this, &Page::failed);
    connect(m_waiting, &WaitingList::payHere, this,
            [this](const QString& url) { m_doors.openUrl(QUrl(url)); });
    connect(m_waiting, &WaitingList::bookingWanted, this, [this](const Id& booking) {
        Q_EMIT goTo({u"booking"_s, booking.toText()});
    });
}

QWidget* BookingsPage::buildContent()
{
    m_nothing->setObjectName(u"nothingInGroup"_s);
    m_lists = {buildList(Group::Upcoming, u"upcomingList"_s, tr("Upcoming bookings")),
               buildList(Group::Waiting, u"waitingList"_s, tr("Bookings that wait")),
               buildList(Group::Past, u"pastList"_s, tr("Past bookings"))};
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(space::k24, space::k24, space::k24, space::k24);
    column->setSpacing(space::k16);
    column->addWidget(new OfflineLine(m_context.workspace, tr("Your bookings are kept on this device.")));
    column->addWidget(m_waiting);
    column->addWidget(m_next);
    column->addWidget(m_groups, 0, Qt::AlignLeft);
    for (RecordList* list : m_lists)
        column->addWidget(list, 1);
    column->addWidget(m_nothing, 1, Qt::AlignTop);
    column->addWidget(m_history, 1);
    return content;
}

RecordList* BookingsPage::buildList(Group group, const QString& objectName, const QString& name)
{
    auto* list = new RecordList(objectName, name, 2);
    list->setModel(new PicturedModel(m_context.pictures, kThumb, m_view->list(group), this));
    connect(list, &RecordList::opened, this, [this](const QModelIndex& index) {
        Q_EMIT goTo({u"booking"_s, index.data(views::RecordRole::Id).toString()});
    });
    return list;
}

void BookingsPage::refresh()
{
    if (!m_view->isLoaded()) {
        m_states->showLoading();
        return;
    }
    if (m_view->isEmpty() && m_waiting->isEmpty()) {
        m_states->showInstead(m_empty);
        return;
    }
    if (m_view->next())
        m_next->show(*m_view->next(), m_context.workspace.now());
    if (m_groups->current() < 0) {
        m_groups->addSegment(tr("Upcoming"), Icon::Calendar);
        m_groups->addSegment(tr("Waiting"), Icon::Waiting);
        m_groups->addSegment(tr("Past"), Icon::Clock);
        m_groups->addSegment(tr("All"), Icon::Filter);
        m_groups->setCurrent(0);
    }
    if (!m_chosen) {
        // Start where something is.
        int first = 0;
        while (first < 2 && m_view->list(static_cast<Group>(first))->size() == 0)
            ++first;
        m_groups->setCurrent(first);
        m_chosen = false;
    }
    showGroup(m_groups->current());
    m_states->showContent();
}

void BookingsPage::showGroup(int index)
{
    const auto size = [this](int group) { return m_view->list(static_cast<Group>(group))->size(); };
    for (int i = 0; i < kAll; ++i)
        m_lists[static_cast<size_t>(i)]->setVisible(i == index && size(i) > 0);
    m_history->setVisible(index == kAll);
    // A history needs the page's height; what comes next is among it.
    m_next->setVisible(index != kAll && m_view->next().has_value());
    m_nothing->setVisible(index != kAll && size(std::max(0, index)) == 0);
}

void BookingsPage::pay()
{
    if (!m_view->next())
        return;
    m_context.workspace.checkoutLink(m_view->next()->payment, this, [this](const Result<QString>& link) {
        if (link)
            m_doors.openUrl(QUrl(*link));
        else
            Q_EMIT failed(link.error());
    });
}

} // namespace karigar::ui
