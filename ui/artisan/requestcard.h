// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/commands/rivals.h"
#include "models/views/artisan/collision.h"
#include "models/views/core/workspace.h"
#include "ui/shared/card.h"

class QLabel;

namespace karigar::ui {
class AmountLabel;
class Avatar;
class Banner;
class Button;
class StateChip;
} // namespace karigar::ui

namespace karigar::ui::artisan {

class CollisionView;
class DeclinePanel;

/// One request with everything needed to answer it on the spot. GUI thread.
/// Object names: requestCard_<booking id>, and inside it approveButton, declineButton, openRequestButton,
/// requestError and those of CollisionView and DeclinePanel.
class RequestCard : public Card {
    Q_OBJECT
public:
    RequestCard(const QString& bookingId, QWidget* parent);

    void setRequest(const views::Row& row, const views::artisan::Collision& collision, Millis now);
    void setNow(Millis now);
    /// The first card carries the page's primary action.
    void setFirst(bool first);
    void setError(const Error& error);
    const Booking& booking() const { return m_booking; }

Q_SIGNALS:
    void approved(const std::vector<karigar::RivalChoice>& rivals);
    void declined(karigar::EndReason code, const QString& words);
    void opened();

private:
    QLayout* head();
    QLayout* buttons();

    Booking m_booking;
    Avatar* m_avatar;
    QLabel* m_name;
    QLabel* m_what;
    QLabel* m_when;
    QLabel* m_note;
    AmountLabel* m_amount;
    StateChip* m_deadline;
    CollisionView* m_collision;
    Banner* m_error;
    Button* m_approve;
    Button* m_decline;
    DeclinePanel* m_panel;
    bool m_waiting = false;
};

} // namespace karigar::ui::artisan
