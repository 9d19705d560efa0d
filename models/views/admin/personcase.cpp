// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/admin/personcase.h"

#include "models/domain/records/ledgerentry.h"
#include "models/domain/records/payment.h"
#include "models/views/core/reloader.h"

namespace karigar::views::admin {

namespace {

QStringList capturedStates()
{
    using enum PaymentState;
    QStringList states;
    for (const PaymentState state : {Captured, PartiallyRefunded, Refunded})
        states.append(QString(enumText(state)));
    return states;
}

/// Against these an artisan earns, or gives back; the others are about being paid out.
QStringList earningAccounts()
{
    using enum LedgerAccount;
    QStringList accounts;
    for (const LedgerAccount account : {ArtisanHeld, Gateway, Customer, Refunds})
        accounts.append(QString(enumText(account)));
    return accounts;
}

} // namespace

PersonCase::PersonCase(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_reloader(new Reloader(
          workspace,
          {Kind::User, Kind::ArtisanProfile, Kind::Booking, Kind::Service, Kind::Payment, Kind::LedgerEntry,
           Kind::WaitlistEntry},
          [this] { reload(); }, this))
{
}

void PersonCase::open(const Id& person)
{
    m_id = person;
    m_reloader->reloadNow();
}

void PersonCase::reload()
{
    const int pass = ++m_pass;
    if (m_id.isNull())
        return;
    m_workspace.find(Kind::User, m_id, this, [this, pass](const std::optional<Row>& row) {
        if (pass != m_pass)
            return;
        if (!row) {
            Q_EMIT missing();
            return;
        }
        m_user = row->as<User>();
        loadProfile(pass);
    });
}

void PersonCase::loadProfile(int pass)
{
    m_workspace.find(Kind::ArtisanProfile, m_id, this, [this, pass](const std::optional<Row>& row) {
        if (pass != m_pass)
            return;
        m_profile.reset();
        if (row)
            m_profile = row->as<ArtisanProfile>();
        loadNumbers(pass);
    });
}

void PersonCase::loadNumbers(int pass)
{
    m_open = 6;
    count(pass, Query::of(Kind::Booking).equal("customer", m_id), m_booked);
    count(pass, Query::of(Kind::Booking).equal("artisan", m_id), m_hosted);
    count(pass,
          Query::of(Kind::WaitlistEntry)
              .equal("customer", m_id)
              .oneOf("state", {enumText(WaitlistState::Waiting), enumText(WaitlistState::Offered)}),
          m_waits);
    count(pass, Query::of(Kind::Service).equal("artisan", m_id), m_services);
    sum(pass, Query::of(Kind::Payment).equal("customer", m_id).oneOf("state", capturedStates()), m_paid);
    sum(pass,
        Query::of(Kind::LedgerEntry)
            .equal("artisan", m_id)
            .equal("account", QString(enumText(LedgerAccount::ArtisanPayable)))
            .oneOf("against", earningAccounts()),
        m_earned);
}

void PersonCase::count(int pass, const Query& query, int& into)
{
    m_workspace.count(query, this, [this, pass, &into](qint64 count) {
        if (pass != m_pass)
            return;
        into = static_cast<int>(count);
        oneDone();
    });
}

void PersonCase::sum(int pass, const Query& query, Money& into)
{
    m_workspace.sum(query, QStringLiteral("amount"), this, [this, pass, &into](qint64 paise) {
        if (pass != m_pass)
            return;
        into = Money{paise};
        oneDone();
    });
}

void PersonCase::oneDone()
{
    if (--m_open == 0)
        Q_EMIT loaded();
}

} // namespace karigar::views::admin
