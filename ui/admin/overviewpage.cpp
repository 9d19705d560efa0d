// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/overviewpage.h"

#include "models/domain/records/booking.h"
#include "models/domain/records/payment.h"
#include "models/views/admin/attention.h"
#include "models/views/admin/latestbookings.h"
#include "models/views/admin/listing.h"
#include "models/views/admin/overview.h"
#include "models/views/core/timewords.h"
#include "ui/admin/parts.h"
#include "ui/drawing/barchart.h"
#include "ui/shared/card.h"
#include "ui/shared/contentcolumn.h"
#include "ui/shared/recordlist.h"
#include "ui/shared/recordroles.h"
#include "ui/shared/skeletonview.h"
#include "ui/shared/stattile.h"
#include "ui/shared/text.h"
#include "ui/shell/offlineline.h"

#include <algorithm>
#include <QDateTime>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QStackedLayout>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace karigar::ui::admin {

namespace {

constexpr int kSixTilesFrom = 960;
constexpr int kTwoColumnsFrom = 880;
constexpr int kAttentionRows = 6;

using views::admin::ListRequest;
using views::admin::Range;

// A list inside a card is as high as its rows; the page scrolls, not the list.
void fitRows(RecordList* list, int rows)
{
    list->setFixedHeight(rows * list->sizeHintForRow(0) + 2);
}

RecordList* listInCard(const QString& name, const QString& title, Card* card)
{
    auto* list = new RecordList(name, title, 2, card);
    list->setFrameShape(QFrame::NoFrame);
    list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    card->content()->addWidget(list);
    return list;
}

} // namespace

OverviewPage::OverviewPage(const PageContext& context, QWidget* parent)
    : Page(parent)
    , m_workspace(context.workspace)
    , m_overview(new views::admin::Overview(context.workspace, this))
    , m_attention(new views::admin::Attention(context.workspace, this))
    , m_latest(new views::admin::LatestBookings(context.workspace, this))
    , m_states(new QStackedLayout)
    , m_asOf(label({}, TextSize::Body, Ink::Muted, this))
    , m_tiles(new QGridLayout)
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
{
    m_asOf->setObjectName(u"overviewAsOf"_s);
    auto* content = new ContentColumn(u"overviewColumn"_s, tr("Overview"), this);
    content->content()->setSpacing(space::k16);
    content->content()->addWidget(m_asOf);
    m_tiles->setSpacing(space::k12);
    addTiles();
    content->content()->addLayout(m_tiles);
    content->content()->addWidget(chartCard());
    m_columns->setSpacing(space::k16);
    m_columns->addWidget(attentionCard(), 1, Qt::AlignTop);
    m_columns->addWidget(latestCard(), 1, Qt::AlignTop);
    content->content()->addLayout(m_columns);
    content->content()->addStretch(1);

    auto* skeleton = new SkeletonView(SkeletonView::Shape::Page, this);
    m_states->addWidget(skeleton);
    m_states->addWidget(content);
    skeleton->start();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(
        new OfflineLine(m_workspace, tr("The numbers are those of the last count that arrived."), this));
    column->addLayout(m_states, 1);
    connect(m_overview, &views::admin::Overview::loaded, this, &OverviewPage::refreshNumbers);
    connect(m_attention, &views::admin::Attention::loaded, this, &OverviewPage::refreshAttention);
    connect(m_latest, &views::admin::LatestBookings::loaded, this, &OverviewPage::refreshLatest);
    arrange();
}

StatTile* OverviewPage::tile(const QString& name, Icon icon, const QString& caption, const QString& page,
                             const QString& subject)
{
    auto* made = new StatTile(name, icon, caption, this);
    connect(made, &StatTile::clicked, this, [this, page, subject] { Q_EMIT goTo({page, subject}); });
    m_tileList.push_back(made);
    return made;
}

void OverviewPage::addTiles()
{
    const auto booking = [](BookingState state) { return QString(enumText(state)); };
    const auto payment = [](PaymentState state) { return QString(enumText(state)); };
    const QString bookings = u"bookings"_s;
    const QString payments = u"payments"_s;
    tile(u"statRequests"_s, Icon::Bookings, tr("Requests"), bookings,
         ListRequest{{}, Range::Today}.toSubject());
    // What is confirmed today was booked within the days an artisan has to answer.
    tile(u"statConfirmed"_s, Icon::Check, tr("Confirmed"), bookings,
         ListRequest{booking(BookingState::Confirmed), Range::Week}.toSubject());
    tile(u"statCompleted"_s, Icon::CheckCircle, tr("Completed"), bookings,
         ListRequest{booking(BookingState::Completed), Range::All}.toSubject());
    tile(u"statCaptured"_s, Icon::Rupee, tr("Captured"), payments,
         ListRequest{payment(PaymentState::Captured), Range::Today}.toSubject());
    tile(u"statAuthorized"_s, Icon::Card, tr("Authorised"), payments,
         ListRequest{payment(PaymentState::Authorized), Range::All}.toSubject());
    tile(u"statNewPeople"_s, Icon::People, tr("New people"), u"people"_s,
         ListRequest{{}, Range::Today}.toSubject());
}

Card* OverviewPage::chartCard()
{
    Card* card = titledCard(tr("Captured in the last fourteen days"), this);
    m_fortnight = label({}, TextSize::Body, Ink::Muted, card);
    m_fortnight->setObjectName(u"fortnightTotal"_s);
    m_bars = new BarChart(u"capturedChart"_s, tr("Captured by day"), card);
    card->content()->addWidget(m_fortnight);
    card->content()->addWidget(m_bars);
    return card;
}

Card* OverviewPage::attentionCard()
{
    Card* card = titledCard(tr("Does not look right"), this);
    m_attentionNone =
        label(tr("Nothing. Payments that hang, fail, or were taken for bookings that came to nothing "
                 "appear here."),
              TextSize::Body, Ink::Muted, card);
    m_attentionNone->setObjectName(u"attentionNone"_s);
    card->content()->addWidget(m_attentionNone);
    m_attentionList = listInCard(u"attentionList"_s, tr("Payments that do not look right"), card);
    m_attentionList->setModel(m_attention);
    m_attentionList->hide();
    const auto open = [this](const QModelIndex& index) {
        Q_EMIT goTo({u"payments"_s, index.data(RecordRole::Id).toString()});
    };
    connect(m_attentionList, &RecordList::opened, this, open);
    connect(m_attentionList, &QListView::clicked, this, open);
    return card;
}

Card* OverviewPage::latestCard()
{
    Card* card = titledCard(tr("Booked last"), this);
    m_latestNone = label(tr("Nobody has booked yet."), TextSize::Body, Ink::Muted, card);
    m_latestNone->setObjectName(u"latestNone"_s);
    card->content()->addWidget(m_latestNone);
    m_latestList = listInCard(u"latestBookingList"_s, tr("Latest bookings"), card);
    m_latestList->setModel(m_latest);
    m_latestList->hide();
    const auto open = [this](const QModelIndex& index) {
        Q_EMIT goTo({u"bookings"_s, index.data(RecordRole::Id).toString()});
    };
    connect(m_latestList, &RecordList::opened, this, open);
    connect(m_latestList, &QListView::clicked, this, open);
    return card;
}

void OverviewPage::refreshNumbers()
{
    const PlatformStats& today = m_overview->today();
    const bool counted = today.asOf > 0;
    const QString day = QLocale().toString(today.date, u"dddd d MMMM"_s);
    const QString time =
        QDateTime::fromMSecsSinceEpoch(today.asOf, QTimeZone("Asia/Kolkata")).toString(u"HH:mm"_s);
    m_asOf->setText(counted ? tr("%1 in India, as of %2. Each number opens its rows.").arg(day, time)
                            : tr("%1 in India. The day has not been counted yet.").arg(day));
    const QString asOf = counted ? tr("as of %1").arg(time) : tr("not counted yet");
    const QStringList values{QLocale().toString(today.requests),  QLocale().toString(today.confirmed),
                             QLocale().toString(today.completed), formatMoneyShort(today.captured),
                             formatMoneyShort(today.authorized),  QLocale().toString(today.newPeople)};
    for (size_t i = 0; i < m_tileList.size(); ++i)
        m_tileList[i]->setValue(counted ? values[static_cast<qsizetype>(i)] : u"–"_s, asOf);
    m_fortnight->setText(tr("%1 in all").arg(formatMoney(m_overview->fortnight())));
    QVector<BarChart::Bar> bars;
    for (const auto& day : m_overview->days())
        bars.append({QLocale().toString(day.date, u"d MMM"_s), QLocale().toString(day.date, u"dddd d MMMM"_s),
                     day.captured});
    m_bars->setBars(bars);
    m_states->setCurrentIndex(1);
}

void OverviewPage::refreshAttention()
{
    const int rows = m_attention->size();
    m_attentionNone->setVisible(rows == 0);
    m_attentionList->setVisible(rows > 0);
    m_attentionList->setVerticalScrollBarPolicy(rows > kAttentionRows ? Qt::ScrollBarAsNeeded
                                                                      : Qt::ScrollBarAlwaysOff);
    if (rows > 0)
        fitRows(m_attentionList, std::min(rows, kAttentionRows));
}

void OverviewPage::refreshLatest()
{
    const int rows = m_latest->size();
    m_latestNone->setVisible(rows == 0);
    m_latestList->setVisible(rows > 0);
    if (rows > 0)
        fitRows(m_latestList, rows);
}

void OverviewPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

void OverviewPage::arrange()
{
    const int columns = width() >= kSixTilesFrom ? 6 : 3;
    for (size_t i = 0; i < m_tileList.size(); ++i) {
        const int at = static_cast<int>(i);
        m_tiles->addWidget(m_tileList[i], at / columns, at % columns);
    }
    m_columns->setDirection(width() >= kTwoColumnsFrom ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace karigar::ui::admin
