// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/user.h"
#include "models/views/core/workspace.h"

namespace karigar::views {

/// What the marketplace knows of the signed-in person, and changing it. GUI thread; owned by the page.
class AccountView : public QObject {
    Q_OBJECT
public:
    AccountView(Workspace& workspace, QObject* parent);

    bool isLoaded() const { return m_loaded; }
    const User& user() const { return m_user; }
    bool isWaiting() const { return m_waiting; }
    void save(const QString& name, const QString& phone, const QString& state, const QString& zone);
    /// What invoices say of the person; a GSTIN is tidied first.
    void saveBilling(BillingDetails details);

Q_SIGNALS:
    void changed();
    void saved();
    void failed(const karigar::Error& error);
    void billingSaved();
    void billingFailed(const karigar::Error& error);

private:
    void reload();

    Workspace& m_workspace;
    User m_user;
    bool m_loaded = false;
    bool m_waiting = false;
};

} // namespace karigar::views
