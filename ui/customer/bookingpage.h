// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customer/customerdoors.h"
#include "ui/shell/page.h"

class QLabel;

namespace karigar::views {
class BookingDeliveries;
class BookingView;
} // namespace karigar::views

namespace karigar::ui {

class Banner;
class Button;
class CancelPanel;
class ChangePanel;
class Card;
class KeyValueTable;
class PaperList;
class PictureView;
class RefundLink;
class StateChip;
class StateStack;
class Timeline;

/// One booking; the subject is its id. What comes next, its timeline, people, papers and money.
/// Object names: bookingTitle, bookingNextStep, bookingTimeline, payBookingButton, chatButton, receiptButton,
/// saveCalendarFileButton, withdrawBookingButton, cancelBookingButton and those of CancelPanel,
/// withdrawQuestion, withdrawQuestion.action, artisanButton, bookingMissing, offlineLine and those of
/// RefundLink.
class BookingPage : public Page {
    Q_OBJECT
public:
    BookingPage(const PageContext& context, const CustomerDoors& doors, QWidget* parent);

    void open(const QString& subject) override;

private:
    QWidget* buildContent();
    QWidget* buildHead();
    QWidget* buildLeft();
    QWidget* buildRight();
    void connectButtons();
    void refresh();
    void refreshHead();
    void refreshTimeline();
    void refreshMoney();
    void refreshReceipt();
    void askWithdraw();
    void saveCalendarFile();

    PageContext m_context;
    CustomerDoors m_doors;
    views::BookingView* m_view;
    views::BookingDeliveries* m_deliveries;
    PictureView* m_picture;
    StateChip* m_chip;
    StateChip* m_waiting;
    QLabel* m_title;
    QLabel* m_when;
    QLabel* m_step;
    Button* m_pay;
    Button* m_chat;
    Button* m_withdraw;
    Button* m_saveIcs;
    Button* m_cancel;
    CancelPanel* m_cancelPanel;
    ChangePanel* m_changePanel;
    Banner* m_question;
    Timeline* m_timeline;
    QLabel* m_artisan;
    QLabel* m_place;
    QLabel* m_note;
    Button* m_profile;
    KeyValueTable* m_price;
    StateChip* m_paymentChip;
    QLabel* m_paymentWords;
    QLabel* m_policy;
    Button* m_receipt;
    RefundLink* m_refund;
    PaperList* m_papers;
    StateStack* m_states;
    QWidget* m_missing;
};

} // namespace karigar::ui
