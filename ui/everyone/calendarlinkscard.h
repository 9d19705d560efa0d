// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/calendarfeed.h"
#include "models/views/core/workspace.h"
#include "ui/shared/card.h"

class QLabel;
class QLineEdit;

namespace karigar::ui {

class AccountDoor;
class Banner;
class Button;

/// Secret addresses under which other calendar programs read this person's bookings: make one, copy it,
/// revoke it. The address is kept encrypted on the device that made it; other devices can revoke it. GUI
/// thread. Object names: createVisitsLinkButton, createWorkshopLinkButton, calendarLinkList, its
/// calendarLink_<id>, copyLinkButton_<id> and revokeLinkButton_<id>, calendarLinkError.
class CalendarLinksCard : public Card {
    Q_OBJECT
public:
    CalendarLinksCard(views::Workspace& workspace, AccountDoor& door, QWidget* parent);

Q_SIGNALS:
    void said(const QString& text, std::function<void()> undo);

private:
    void reload();
    void create(bool artisan);
    void revoke(const Id& feed);
    QWidget* line(const CalendarFeed& feed);
    void showAddress(QLineEdit* field, Button* copy, const QString& url);
    void showError(const Error& error);

    views::Workspace& m_workspace;
    AccountDoor& m_door;
    QVBoxLayout* m_list;
    Banner* m_error;
};

} // namespace karigar::ui
