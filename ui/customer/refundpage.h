// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customer/customerdoors.h"
#include "ui/refunds/picturepicker.h"
#include "ui/shell/page.h"

class QLabel;
class QVBoxLayout;

namespace karigar::views {
class BookingRefunds;
class RefundActions;
} // namespace karigar::views

namespace karigar::ui {

class Banner;
class Button;
class KeyValueTable;
class PaperList;
class RefundAnswer;
class RefundForm;
class StateStack;

/// Money back for one booking; the subject is the booking's id. What is left, asking, every refund on its way
/// to the bank's reference, the credit notes. Object names: refundTitle, refundMoney, askRefundButton,
/// refundWhyNot, refundBookingButton, refundDisputed, refundTracks, refundMissing, offlineLine, and those of
/// RefundForm, RefundAnswer, RefundTrack and PaperList.
class RefundPage : public Page {
    Q_OBJECT
public:
    RefundPage(const PageContext& context, const CustomerDoors& doors, QWidget* parent);

    void open(const QString& subject) override;

private:
    QWidget* buildContent();
    QWidget* buildHead();
    void connectParts();
    void refresh();
    void refreshMoney();
    void refreshTracks();

    PageContext m_context;
    views::BookingRefunds* m_view;
    views::RefundActions* m_actions;
    QLabel* m_title;
    QLabel* m_when;
    KeyValueTable* m_money;
    QLabel* m_whyNot;
    Button* m_ask;
    Button* m_booking;
    Banner* m_disputed;
    RefundForm* m_form;
    RefundAnswer* m_answer;
    QVBoxLayout* m_tracks;
    PaperList* m_papers;
    StateStack* m_states;
    QWidget* m_missing;
};

} // namespace karigar::ui
