// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/customer/bookingsview.h"
#include "ui/customer/customerdoors.h"
#include "ui/shell/page.h"

namespace karigar::ui {

class HistoryView;
class NextBookingCard;
class PicturedModel;
class RecordList;
class SegmentedControl;
class StateStack;
class WaitingList;

/// A customer's bookings: the next one large with its one next action, what is upcoming, waiting and past,
/// and all of them as a history with filters. Object names: nextBookingTitle, nextBookingAction,
/// openNextBookingButton, bookingGroups, upcomingList, waitingList, pastList, noBookings, findWorkshopButton,
/// nothingInGroup, offlineLine, and those of WaitingList and HistoryView with
/// the prefix "bookingHistory".
class BookingsPage : public Page {
    Q_OBJECT
public:
    BookingsPage(const PageContext& context, const CustomerDoors& doors, QWidget* parent);

private:
    QWidget* buildContent();
    RecordList* buildList(views::BookingsView::Group group, const QString& objectName, const QString& name);
    void refresh();
    void showGroup(int index);
    void pay();
    void connectWaiting();

    PageContext m_context;
    CustomerDoors m_doors;
    views::BookingsView* m_view;
    NextBookingCard* m_next;
    WaitingList* m_waiting;
    SegmentedControl* m_groups;
    std::array<RecordList*, 3> m_lists{};
    HistoryView* m_history;
    QWidget* m_nothing;
    StateStack* m_states;
    QWidget* m_empty;
    bool m_chosen = false; ///< the person has picked a group
};

} // namespace karigar::ui
