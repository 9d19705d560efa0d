// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/clock.h"
#include "models/protocol/session.h"
#include "sync/net/httpapi.h"
#include "sync/net/networktransport.h"
#include "ui/shell/accountdoor.h"

namespace karigar::app {

/// Accounts over the network, on the GUI thread. A grant is announced by the signal; the client opens the
/// cache.
class AccountGate final : public ui::AccountDoor {
    Q_OBJECT
public:
    AccountGate(const QUrl& server, QString deviceName, const Clock& clock, QObject* parent = nullptr);

    /// For the calls that need a session.
    void setToken(const QString& token) { m_api.setToken(token); }
    void setKeyStorage(const QString& sentence) { m_keyStorage = sentence; }

    void signIn(const QString& email, const QString& password, QObject* receiver, Then then) override;
    void registerAccount(const ui::NewAccount& account, QObject* receiver, Then then) override;
    void devices(QObject* receiver,
                 std::function<void(Result<std::vector<ui::SignedInDevice>>)> then) override;
    void revokeDevice(const Id& device, QObject* receiver, Then then) override;
    void createCalendarFeed(bool artisan, QObject* receiver,
                            std::function<void(Result<ui::CalendarFeedLink>)> then) override;
    void revokeCalendarFeed(const Id& feed, QObject* receiver, Then then) override;
    QString keyStorage() const override { return m_keyStorage; }
    QString serverName() const override { return m_server.host(); }

Q_SIGNALS:
    void granted(const karigar::protocol::SessionGrant& grant);

private:
    void onGrant(const Result<protocol::SessionGrant>& grant, const QPointer<QObject>& receiver,
                 const Then& then);

    QUrl m_server;
    QString m_deviceName;
    QString m_keyStorage;
    sync::NetworkTransport m_transport;
    sync::HttpApi m_api;
};

} // namespace karigar::app
