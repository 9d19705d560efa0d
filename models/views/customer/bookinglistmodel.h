// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/core/rowsmodel.h"

namespace karigar::views {

class PaymentBook;

/// Bookings as a customer lists them. GUI thread.
class BookingListModel : public RowsModel {
    Q_OBJECT
public:
    BookingListModel(Workspace& workspace, QObject* parent);

protected:
    QVariant present(const Row& row, int role) const override;

private:
    Workspace& m_workspace;
    PaymentBook* m_payments;
};

} // namespace karigar::views
