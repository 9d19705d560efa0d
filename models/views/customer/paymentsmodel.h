// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/payment.h"
#include "models/views/core/rowsmodel.h"

namespace karigar::views {

class Reloader;

/// A customer's payments, newest first, with what was paid and what is reserved. GUI thread.
class PaymentsModel : public RowsModel {
    Q_OBJECT
public:
    PaymentsModel(Workspace& workspace, QObject* parent);

    bool isLoaded() const { return m_loaded; }
    Payment payment(int at) const { return row(at).as<Payment>(); }
    Money paid() const { return m_paid; }         ///< collected, less what came back
    Money reserved() const { return m_reserved; } ///< authorised, not collected
    Money returned() const { return m_returned; }
    bool hasReceipt(int at) const;

Q_SIGNALS:
    void loaded();

protected:
    QVariant present(const Row& row, int role) const override;

private:
    void reload();
    void receive(std::vector<Row> rows);

    Workspace& m_workspace;
    Reloader* m_reloader;
    Money m_paid;
    Money m_reserved;
    Money m_returned;
    bool m_loaded = false;
};

} // namespace karigar::views
