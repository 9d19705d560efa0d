// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/payment.h"
#include "models/views/core/rowsmodel.h"

#include <QHash>

namespace karigar::views {
class Reloader;
}

namespace karigar::views::admin {

/// Payments of the last month that do not look right: authorised for more than two days, captured although
/// the booking came to nothing, or never captured although that was wanted. GUI thread; owned by its page.
class Attention : public RowsModel {
    Q_OBJECT
public:
    enum class Reason { HeldTooLong, CapturedForNothing, CaptureFailed };

    Attention(Workspace& workspace, QObject* parent);

    bool isLoaded() const { return m_loaded; }
    Reason reasonOf(const Id& payment) const { return m_reasons.value(payment); }

Q_SIGNALS:
    void loaded();

protected:
    QVariant present(const Row& row, int role) const override;

private:
    void reload();
    void loadCapturedForNothing(int pass);
    void loadFailed(int pass);
    void add(std::vector<Row> payments, Reason reason);

    Workspace& m_workspace;
    Reloader* m_reloader;
    std::vector<Row> m_found;
    QHash<Id, Reason> m_reasons;
    bool m_loaded = false;
    int m_pass = 0;
};

} // namespace karigar::views::admin
