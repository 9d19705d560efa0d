// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/core/workspace.h"

#include <QWidget>

namespace karigar::views {
class BookingRefunds;
}

namespace karigar::ui {

class Banner;
class Button;
class StateChip;

/// On a booking: where its refund stands, and the way to ask for one or to follow it. Takes no room while
/// nothing was collected. GUI thread. Object names: refundState, openRefundButton, paymentDisputed.
class RefundLink : public QWidget {
    Q_OBJECT
public:
    explicit RefundLink(views::Workspace& workspace, QWidget* parent = nullptr);

    void setBooking(const Id& booking);

Q_SIGNALS:
    void wanted();

private:
    void refresh();

    views::Workspace& m_workspace;
    views::BookingRefunds* m_view;
    Banner* m_disputed;
    StateChip* m_chip;
    StateChip* m_waiting;
    Button* m_open;
};

} // namespace karigar::ui
