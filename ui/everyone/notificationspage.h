// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

class QStackedLayout;

namespace karigar::views {
class NotificationsModel;
}

namespace karigar::ui {

class Button;
class RecordList;

/// The notification centre. Opening an entry marks it read and leads to what it is about.
/// Object names: notificationList, markAllReadButton.
class NotificationsPage : public Page {
    Q_OBJECT
public:
    NotificationsPage(const PageContext& context, QWidget* parent);

private:
    void openRow(const QModelIndex& index);
    void refresh();

    views::NotificationsModel* m_model;
    RecordList* m_list;
    QWidget* m_empty;
    Button* m_markAll;
};

} // namespace karigar::ui
