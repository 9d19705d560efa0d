// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/core/workspace.h"

#include <QWidget>

class QLabel;

namespace karigar::views {
class BookingChange;
}

namespace karigar::ui {

class Banner;
class Button;
class Card;
class KeyValueTable;
class ProposePanel;

/// Everything about changing one booking, for its customer and its artisan alike: the button that starts a
/// proposal, the open proposal with old and new beside each other, and the answers to it. GUI thread. Object
/// names: proposeChangeButton, changeCard, changeTitle, acceptChangeButton, counterChangeButton,
/// declineChangeButton, withdrawChangeButton, payChangeButton, changeError, and those of ProposePanel.
class ChangePanel : public QWidget {
    Q_OBJECT
public:
    explicit ChangePanel(views::Workspace& workspace, QWidget* parent = nullptr);

    void setBooking(const Id& booking);
    /// Opens the form with a time chosen, as a drag in the calendar does; 0 leaves it open.
    void proposeAt(Millis startAt);

Q_SIGNALS:
    void said(const QString& words);
    void payHere(const QString& url);

private:
    QWidget* buildCard();
    void refresh();
    void refreshCard();
    void showForm(Millis at);

    views::Workspace& m_workspace;
    views::BookingChange* m_change;
    Banner* m_error;
    Card* m_card;
    QLabel* m_title;
    QLabel* m_words;
    KeyValueTable* m_terms;
    QLabel* m_price;
    Button* m_accept;
    Button* m_counter;
    Button* m_decline;
    Button* m_withdraw;
    Button* m_pay;
    Button* m_propose;
    Card* m_formCard;
    ProposePanel* m_form;
    Id m_booking;
    std::optional<Millis> m_wanted; ///< to be proposed as soon as the booking is loaded
};

} // namespace karigar::ui
