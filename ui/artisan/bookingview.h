// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/artisan/collisions.h"
#include "models/views/core/page.h"
#include "ui/papers/paperdoors.h"

#include <QWidget>

class QLabel;

namespace karigar::views {
class BookingDeliveries;
}

namespace karigar::views::artisan {
class BookingActions;
class BookingDetail;
} // namespace karigar::views::artisan

namespace karigar::ui {
class Avatar;
class Banner;
class Button;
class CancelPanel;
class ChangePanel;
class Card;
class ContentColumn;
class KeyValueTable;
class PaperList;
class StateChip;
class Timeline;
class WaitingLineCard;
} // namespace karigar::ui

namespace karigar::ui::artisan {

class CollisionView;
class DeclinePanel;

/// One booking: who, when, what it collides with, what can be done now, what happened. GUI thread.
/// Object names: bookingTitle, bookingState, bookingDeadline, collisionLines, approveButton, declineButton,
/// completeButton, letRunButton, letRunHint, noShowButton, cancelBookingButton and those of CancelPanel,
/// openChatButton, saveCalendarFileButton, bookingError, bookingFacts, bookingPayment, bookingTimeline, and
/// those of DeclinePanel, WaitingLineCard and PaperList.
class BookingView : public QWidget {
    Q_OBJECT
public:
    BookingView(views::Workspace& workspace, const PaperDoors& doors, QWidget* parent);

    void open(const Id& booking);
    /// Opens the form for another time of the booking that is shown; 0: none is chosen yet.
    void proposeAt(Millis startAt);
    void clear();
    /// Countdowns and what has become possible.
    void tick();

Q_SIGNALS:
    void goTo(const karigar::views::Destination& destination);
    void said(const QString& text, const std::function<void()>& undo = {});
    void failed(const karigar::Error& error);

private:
    QWidget* detail();
    QLayout* head();
    QLayout* actions();
    void refresh();
    void refreshFacts();
    void refreshActions();
    void refreshEnding();
    void refreshLetRun();
    void refreshTimeline();
    void connectActions();
    void saveCalendarFile();

    views::Workspace& m_workspace;
    std::function<QString(QWidget*, const QString&)> m_saveAs;
    views::artisan::BookingDetail* m_detail;
    views::artisan::Collisions* m_collisions;
    views::artisan::BookingActions* m_actions;
    views::BookingDeliveries* m_deliveries;
    Id m_errorOf;
    QWidget* m_nothing = nullptr;
    ContentColumn* m_column = nullptr;
    Avatar* m_avatar = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_what = nullptr;
    StateChip* m_state = nullptr;
    QLabel* m_deadline = nullptr;
    CollisionView* m_collision = nullptr;
    Card* m_collisionCard = nullptr;
    WaitingLineCard* m_line = nullptr;
    Banner* m_error = nullptr;
    Button* m_approve = nullptr;
    Button* m_decline = nullptr;
    Button* m_complete = nullptr;
    Button* m_chat = nullptr;
    Button* m_saveIcs = nullptr;
    Button* m_noShow = nullptr;
    Button* m_cancel = nullptr;
    CancelPanel* m_cancelPanel = nullptr;
    ChangePanel* m_changePanel = nullptr;
    QLabel* m_completeHint = nullptr;
    Button* m_letRun = nullptr;
    QLabel* m_letRunHint = nullptr;
    DeclinePanel* m_panel = nullptr;
    KeyValueTable* m_facts = nullptr;
    Card* m_noteCard = nullptr;
    QLabel* m_note = nullptr;
    StateChip* m_payment = nullptr;
    Banner* m_disputed = nullptr;
    PaperList* m_papers;
    Timeline* m_timeline = nullptr;
};

} // namespace karigar::ui::artisan
