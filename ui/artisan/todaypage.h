// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <QHash>

class QBoxLayout;
class QLabel;
class QVBoxLayout;

namespace karigar::views::artisan {
class BookingActions;
class Decisions;
class Today;
class UnreadChatsModel;
} // namespace karigar::views::artisan

namespace karigar::ui {
class BarChart;
class Button;
class Card;
class RecordList;
} // namespace karigar::ui

namespace karigar::ui::artisan {

class FirstSteps;
class PageFrame;
class RequestCard;
class SessionList;

/// Where an artisan starts: what needs them first, then the next workshops and the week's earnings.
/// Object names: todayColumn, needsYouLine, requestCard_<id> (see RequestCard), completeButton_<id>,
/// allRequestsButton, unreadChats, firstSteps and its steps, session_<id>, weekEarnings, weekChart,
/// nothingNeedsYou.
class TodayPage : public Page {
    Q_OBJECT
public:
    TodayPage(const PageContext& context, QWidget* parent);

    void open(const QString& subject) override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* needsYou(QWidget* parent);
    QWidget* comingUp(QWidget* parent);
    QWidget* chatsCard(QWidget* parent);
    QWidget* weekCard(QWidget* parent);
    void refreshRequests();
    void refreshRest();
    void refreshOverdue();
    void refreshWeek();
    void refreshHead();
    void tick();
    QWidget* overdueRow(const views::Row& row);
    RequestCard* cardFor(const QString& id);
    void connectActions();

    views::Workspace& m_workspace;
    views::artisan::Decisions* m_decisions;
    views::artisan::Today* m_today;
    views::artisan::UnreadChatsModel* m_chats;
    views::artisan::BookingActions* m_actions;
    QHash<QString, RequestCard*> m_cards;
    QHash<QString, Error> m_errors; ///< refusals, by booking; a card that comes back shows its own
    bool m_othersToo = false;       ///< requests below the window's edge have their cards
    PageFrame* m_frame = nullptr;
    QBoxLayout* m_columns = nullptr;
    QLabel* m_line = nullptr;
    FirstSteps* m_steps = nullptr;
    QVBoxLayout* m_requests = nullptr;
    Button* m_more = nullptr;
    Card* m_overdueCard = nullptr;
    QVBoxLayout* m_overdue = nullptr;
    QWidget* m_chatsCard = nullptr;
    RecordList* m_chatList = nullptr;
    QWidget* m_nothing = nullptr;
    SessionList* m_next = nullptr;
    QLabel* m_weekEarnings = nullptr;
    QVBoxLayout* m_week = nullptr;
    BarChart* m_weekChart = nullptr; ///< from the first amount on
    QLabel* m_weekNothing = nullptr;
};

} // namespace karigar::ui::artisan
