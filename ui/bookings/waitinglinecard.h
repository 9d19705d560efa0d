// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/shared/waitingline.h"
#include "ui/shared/card.h"

class QVBoxLayout;

namespace karigar::ui {

/// Who waits for seats of the session that a booking is for, as its artisan and the desk see it. Hidden when
/// nobody does. GUI thread; owned by its page. Object names: waitingLineCard, waitingLine_<entry>.
class WaitingLineCard : public Card {
    Q_OBJECT
public:
    explicit WaitingLineCard(views::Workspace& workspace, QWidget* parent = nullptr);

    void open(const Id& service, Millis startAt) { m_line->open(service, startAt); }

private:
    void refresh();

    views::WaitingLine* m_line;
    QVBoxLayout* m_rows;
};

} // namespace karigar::ui
