// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/notification.h"
#include "models/views/core/page.h"
#include "models/views/core/rowsmodel.h"

namespace karigar::views {

class PaymentBook;
class Reloader;

/// The person's notifications, newest first, kept up to date. GUI thread.
class NotificationsModel : public RowsModel {
    Q_OBJECT
public:
    NotificationsModel(Workspace& workspace, QObject* parent);

    Destination destinationOf(int at) const;
    int unread() const;
    void markRead(int at);
    void markAllRead();

Q_SIGNALS:
    void loaded();

protected:
    QVariant present(const Row& row, int role) const override;

private:
    void reload();
    QString paymentWords(const Notification& notification) const;

    Workspace& m_workspace;
    Reloader* m_reloader;
    PaymentBook* m_payments;
};

} // namespace karigar::views
