// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/artisan/todaypage.h"

#include "models/views/artisan/bookingactions.h"
#include "models/views/artisan/bookinglook.h"
#include "models/views/artisan/decisions.h"
#include "models/views/artisan/today.h"
#include "models/views/artisan/unreadchatsmodel.h"
#include "ui/artisan/firststeps.h"
#include "ui/artisan/pageframe.h"
#include "ui/artisan/parts.h"
#include "ui/artisan/requestcard.h"
#include "ui/artisan/sessionlist.h"
#include "ui/drawing/barchart.h"
#include "ui/shared/button.h"
#include "ui/shared/card.h"
#include "ui/shared/contentcolumn.h"
#include "ui/shared/glyph.h"
#include "ui/shared/recordlist.h"
#include "ui/shared/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace karigar::ui::artisan {

namespace {
constexpr int kTickMs = 30'000;
constexpr int kChatsShown = 3;
// The most urgent ones; a longer backlog is worked off on the bookings page.
constexpr int kCardsShown = 8;
// What the window shows of them, and no fewer; the page need not wait for the others.
constexpr int kCardsAtOnce = 3;
constexpr int kOthersAfterMs = 50;
constexpr int kAboveCards = 160; ///< top bar and headline, at least
} // namespace

TodayPage::TodayPage(const PageContext& context, QWidget* parent)
    : Page(parent)
    , m_workspace(context.workspace)
    , m_decisions(new views::artisan::Decisions(context.workspace, kCardsShown, this))
    , m_today(new views::artisan::Today(context.workspace, this))
    , m_chats(new views::artisan::UnreadChatsModel(context.workspace, this))
    , m_actions(new views::artisan::BookingActions(context.workspace, this))
{
    auto* column = new ContentColumn(u"todayColumn"_s, tr("Today"), this);
    // In its place before it is filled: moving a filled page makes the style look at every widget again.
    m_frame = new PageFrame(context.workspace, SkeletonView::Shape::Page, column, nullptr, this);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_frame);
    QWidget* body = column->content()->parentWidget();
    const QString first = m_workspace.person().name.section(u' ', 0, 0);
    column->content()->addWidget(label(tr("Namaste, %1").arg(first), TextSize::Display, Ink::Normal, body));
    m_line = label({}, TextSize::Body, Ink::Muted, body);
    m_line->setObjectName(u"needsYouLine"_s);
    column->content()->addWidget(m_line);
    m_columns = new QHBoxLayout;
    m_columns->setSpacing(space::k24);
    column->content()->addSpacing(space::k8);
    column->content()->addLayout(m_columns);
    column->content()->addStretch(1);
    m_columns->addWidget(needsYou(body), 3);
    m_columns->addWidget(comingUp(body), 2);

    connect(m_decisions, &views::artisan::Decisions::loaded, this, &TodayPage::refreshRequests);
    connect(m_today, &views::artisan::Today::loaded, this, &TodayPage::refreshRest);
    connect(m_chats, &views::artisan::UnreadChatsModel::loaded, this, &TodayPage::refreshHead);
    connectActions();
    auto* timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &TodayPage::tick);
    timer->start(kTickMs);
}

void TodayPage::connectActions()
{
    connect(m_actions, &views::artisan::BookingActions::otherTimeWanted, this,
            [this](const Id& rival) { Q_EMIT goTo(views::artisan::BookingActions::proposing(rival)); });
    connect(m_actions, &views::artisan::BookingActions::done, this,
            [this](const Id&, const QString& words, const std::function<void()>& undo) {
                Q_EMIT said(words, undo);
            });
    connect(m_actions, &views::artisan::BookingActions::refused, this,
            [this](const Id& id, const Error& error) {
                m_errors.insert(id.toText(), error);
                if (RequestCard* card = m_cards.value(id.toText()))
                    card->setError(error);
                else
                    Q_EMIT failed(error);
            });
}

void TodayPage::open(const QString&)
{
    tick();
}

QWidget* TodayPage::needsYou(QWidget* parent)
{
    auto* side = new QWidget(parent);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k16);
    m_steps = new FirstSteps(side);
    m_steps->hide();
    connect(m_steps, &FirstSteps::chosen, this, &Page::goTo);
    column->addWidget(m_steps);
    m_requests = new QVBoxLayout;
    m_requests->setSpacing(space::k12);
    column->addLayout(m_requests);
    m_more = new Button(Button::Kind::Quiet, u"allRequestsButton"_s, {}, Icon::ChevronRight, side);
    m_more->hide();
    connect(m_more, &QPushButton::clicked, this, [this] { Q_EMIT goTo({u"bookings"_s, {}}); });
    column->addWidget(m_more, 0, Qt::AlignLeft);
    m_overdueCard = titledCard(tr("Over, and not yet marked"), side);
    m_overdueCard->content()->addWidget(
        label(tr("Marking a workshop completed makes its money payable to you."), TextSize::Body, Ink::Muted,
              side));
    m_overdue = new QVBoxLayout;
    m_overdue->setSpacing(space::k8);
    m_overdueCard->content()->addLayout(m_overdue);
    m_overdueCard->hide();
    column->addWidget(m_overdueCard);
    column->addWidget(chatsCard(side));
    auto* nothing = new Card(side);
    nothing->setObjectName(u"nothingNeedsYou"_s);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::k12);
    row->addWidget(new Glyph(Icon::CheckCircle, Tone::Ok, metric::kIcon, nothing));
    row->addWidget(label(tr("Nothing needs you now. New requests and messages appear here."), TextSize::Body,
                         Ink::Normal, nothing),
                   1);
    nothing->content()->addLayout(row);
    nothing->hide();
    m_nothing = nothing;
    column->addWidget(nothing);
    column->addStretch(1);
    return side;
}

QWidget* TodayPage::chatsCard(QWidget* parent)
{
    Card* card = titledCard(tr("Unread messages"), parent);
    m_chatList = new RecordList(u"unreadChats"_s, tr("Unread messages"), 2, card);
    m_chatList->setModel(m_chats);
    m_chatList->setFrameShape(QFrame::NoFrame);
    m_chatList->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const auto openChat = [this](const QModelIndex& index) {
        Q_EMIT goTo({u"chats"_s, index.data(views::RecordRole::Id).toString()});
    };
    connect(m_chatList, &RecordList::opened, this, openChat);
    connect(m_chatList, &QListView::clicked, this, openChat);
    card->content()->addWidget(m_chatList);
    card->hide();
    m_chatsCard = card;
    return card;
}

QWidget* TodayPage::comingUp(QWidget* parent)
{
    auto* side = new QWidget(parent);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k16);
    Card* next = titledCard(tr("Next workshops"), side);
    m_next = new SessionList(next);
    next->content()->addWidget(m_next);
    connect(m_next, &SessionList::opened, this, [this](const QString& booking) {
        Q_EMIT goTo({u"bookings"_s, booking});
    });
    column->addWidget(next);
    column->addWidget(weekCard(side));
    column->addStretch(1);
    return side;
}

QWidget* TodayPage::weekCard(QWidget* parent)
{
    Card* card = titledCard(tr("Earned this week"), parent);
    m_weekEarnings = label({}, TextSize::Display, Ink::Normal, card);
    m_weekEarnings->setObjectName(u"weekEarnings"_s);
    auto* all = new Button(Button::Kind::Quiet, u"openEarningsButton"_s, tr("All earnings"),
                           Icon::ChevronRight, card);
    connect(all, &QPushButton::clicked, this, [this] { Q_EMIT goTo({u"earnings"_s, {}}); });
    card->content()->addWidget(m_weekEarnings);
    m_weekNothing = label(tr("Each workshop you mark completed shows here, day by day."), TextSize::Body,
                          Ink::Muted, card);
    m_week = new QVBoxLayout;
    card->content()->addLayout(m_week);
    m_week->addWidget(m_weekNothing);
    card->content()->addWidget(all, 0, Qt::AlignLeft);
    return card;
}

RequestCard* TodayPage::cardFor(const QString& id)
{
    if (RequestCard* card = m_cards.value(id))
        return card;
    auto* card = new RequestCard(id, m_requests->parentWidget());
    connect(card, &RequestCard::approved, this, [this, card](const std::vector<RivalChoice>& rivals) {
        m_actions->approve(card->booking(), rivals);
    });
    connect(card, &RequestCard::declined, this, [this, card](EndReason code, const QString& words) {
        m_actions->decline(card->booking(), code, words);
    });
    connect(card, &RequestCard::opened, this, [this, id] { Q_EMIT goTo({u"bookings"_s, id}); });
    m_cards.insert(id, card);
    if (const auto error = m_errors.constFind(id); error != m_errors.constEnd())
        card->setError(*error);
    return card;
}

void TodayPage::refreshRequests()
{
    // Cards stay where their request stays, so that a half-written reason survives a reload.
    QSet<QString> present;
    int at = 0;
    int filled = kAboveCards;
    for (const views::Row& row : m_decisions->requests()) {
        if (at >= kCardsAtOnce && filled > window()->height() && !m_othersToo)
            break;
        const QString id = row.id.toText();
        present.insert(id);
        RequestCard* card = cardFor(id);
        if (m_requests->indexOf(card) != at)
            m_requests->insertWidget(at, card);
        card->setRequest(row, m_decisions->collisionOf(row.as<Booking>()), m_workspace.now());
        card->setFirst(at == 0);
        filled += m_othersToo ? 0 : card->minimumSizeHint().height() + m_requests->spacing();
        ++at;
    }
    for (auto it = m_cards.begin(); it != m_cards.end();) {
        if (present.contains(it.key())) {
            ++it;
            continue;
        }
        it.value()->hide();
        it.value()->deleteLater();
        it = m_cards.erase(it);
    }
    if (!m_othersToo)
        QTimer::singleShot(kOthersAfterMs, this, [this] {
            m_othersToo = true;
            refreshRequests();
        });
    m_more->setVisible(m_decisions->total() > kCardsShown);
    m_more->setText(tr("All %n request(s)", nullptr, m_decisions->total()));
    refreshHead();
}

void TodayPage::refreshRest()
{
    m_steps->setVisible(!m_today->isSetUp());
    m_steps->setSteps(m_today->steps());
    m_next->setSessions(m_today->next(), m_workspace.now());
    refreshOverdue();
    refreshWeek();
    refreshHead();
}

void TodayPage::refreshOverdue()
{
    emptyLayout(m_overdue);
    for (const views::Row& row : m_today->overdue())
        m_overdue->addWidget(overdueRow(row));
    m_overdueCard->setVisible(!m_today->overdue().empty());
}

QWidget* TodayPage::overdueRow(const views::Row& row)
{
    const auto booking = row.as<Booking>();
    auto* widget = new QWidget(this);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(strongLabel(u"%1 · %2"_s.arg(booking.customerName, booking.serviceTitle), widget));
    words->addWidget(label(views::artisan::timeWithZone(booking), TextSize::Caption, Ink::Muted, widget));
    auto* complete = new Button(Button::Kind::Secondary, u"completeButton_"_s + row.id.toText(),
                                tr("Mark completed"), Icon::CheckCircle, widget);
    connect(complete, &QPushButton::clicked, this, [this, booking] { m_actions->complete(booking); });
    auto* line = new QHBoxLayout(widget);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::k12);
    line->addLayout(words, 1);
    line->addWidget(complete);
    return widget;
}

void TodayPage::refreshWeek()
{
    QVector<BarChart::Bar> bars;
    for (int i = 0; i < 7; ++i) {
        const QDate day = m_today->monday().addDays(i);
        bars.append({QLocale().standaloneDayName(i + 1, QLocale::ShortFormat),
                     QLocale().toString(day, u"dddd d MMMM"_s), m_today->week()[static_cast<size_t>(i)]});
    }
    const bool any = m_today->weekTotal() != Money();
    m_weekEarnings->setText(formatMoneyShort(m_today->weekTotal()));
    m_weekNothing->setVisible(!any);
    if (any && !m_weekChart) {
        m_weekChart = new BarChart(u"weekChart"_s, tr("Earned this week by day"), m_week->parentWidget());
        m_week->addWidget(m_weekChart);
    }
    if (m_weekChart) {
        m_weekChart->setBars(bars);
        m_weekChart->setVisible(any);
    }
}

void TodayPage::refreshHead()
{
    if (!m_decisions->isLoaded() || !m_today->isLoaded())
        return;
    const int requests = m_decisions->total();
    const int chats = m_chats->size();
    const int overdue = static_cast<int>(m_today->overdue().size());
    QStringList parts;
    if (requests > 0)
        parts.append(tr("%n request(s) to answer", nullptr, requests));
    if (overdue > 0)
        parts.append(tr("%n workshop(s) to mark completed", nullptr, overdue));
    if (chats > 0)
        parts.append(tr("%n unread conversation(s)", nullptr, chats));
    m_line->setText(parts.join(u" · "_s));
    m_line->setVisible(!parts.isEmpty());
    m_nothing->setVisible(parts.isEmpty() && m_today->isSetUp());
    m_chatsCard->setVisible(chats > 0);
    const int shown = std::min(chats, kChatsShown);
    m_chatList->setFixedHeight(shown * m_chatList->sizeHintForRow(0) + space::k4);
    m_frame->showContent();
}

void TodayPage::tick()
{
    for (RequestCard* card : std::as_const(m_cards))
        card->setNow(m_workspace.now());
}

void TodayPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrangeColumns(m_columns, width());
}

} // namespace karigar::ui::artisan
