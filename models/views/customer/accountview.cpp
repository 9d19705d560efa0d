// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/customer/accountview.h"

#include "models/domain/rules/gstin.h"
#include "models/views/core/reloader.h"

using namespace Qt::StringLiterals;

namespace karigar::views {

AccountView::AccountView(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    auto* reloader = new Reloader(
        workspace, {Kind::User}, [this] { reload(); }, this);
    reloader->reloadNow();
}

void AccountView::reload()
{
    m_workspace.find(Kind::User, m_workspace.person().id, this, [this](const std::optional<Row>& row) {
        if (!row)
            return;
        m_user = row->as<User>();
        m_waiting = row->waiting;
        m_loaded = true;
        Q_EMIT changed();
    });
}

void AccountView::save(const QString& name, const QString& phone, const QString& state, const QString& zone)
{
    const QJsonObject args{{u"name"_s, name}, {u"phone"_s, phone}, {u"state"_s, state}, {u"zone"_s, zone}};
    m_workspace.submit(u"user.save"_s, args, this, [this](const Result<qint64>& n) {
        if (n)
            Q_EMIT saved();
        else
            Q_EMIT failed(n.error());
    });
}

void AccountView::saveBilling(BillingDetails details)
{
    details.gstin = tidyGstin(details.gstin);
    m_workspace.submit(u"billing.save"_s, toJson(details), this, [this](const Result<qint64>& n) {
        if (n)
            Q_EMIT billingSaved();
        else
            Q_EMIT billingFailed(n.error());
    });
}

} // namespace karigar::views
