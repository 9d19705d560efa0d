// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accountgate.h"

#include <QPointer>

namespace karigar::app {

AccountGate::AccountGate(const QUrl& server, QString deviceName, const Clock& clock, QObject* parent)
    : AccountDoor(parent)
    , m_server(server)
    , m_deviceName(std::move(deviceName))
    , m_transport(server)
    , m_api(m_transport, clock, sync::Tuning())
{
}

void AccountGate::signIn(const QString& email, const QString& password, QObject* receiver, Then then)
{
    m_api.signIn({email, password, m_deviceName})
        .then([this, receiver = QPointer(receiver), then = std::move(then)](
                  const Result<protocol::SessionGrant>& grant) { onGrant(grant, receiver, then); });
}

void AccountGate::registerAccount(const ui::NewAccount& account, QObject* receiver, Then then)
{
    protocol::RegisterRequest request;
    request.email = account.email;
    request.password = account.password;
    request.name = account.name;
    request.artisan = account.artisan;
    request.craft = account.craft;
    request.workshop = account.workshop;
    request.city = account.city;
    request.state = account.state;
    request.deviceName = m_deviceName;
    m_api.registerAccount(request).then(
        [this, receiver = QPointer(receiver), then = std::move(then)](
            const Result<protocol::SessionGrant>& grant) { onGrant(grant, receiver, then); });
}

void AccountGate::onGrant(const Result<protocol::SessionGrant>& grant, const QPointer<QObject>& receiver,
                          const Then& then)
{
    if (receiver)
        then(grant ? Result<void>() : Result<void>(std::unexpected(grant.error())));
    if (grant)
        Q_EMIT granted(*grant);
}

void AccountGate::devices(QObject* receiver,
                          std::function<void(Result<std::vector<ui::SignedInDevice>>)> then)
{
    m_api.sessions().then(
        [receiver = QPointer(receiver), then = std::move(then)](const Result<protocol::SessionList>& list) {
            if (!receiver)
                return;
            if (!list)
                return then(std::unexpected(list.error()));
            std::vector<ui::SignedInDevice> devices;
            for (const protocol::DeviceSession& session : list->sessions)
                devices.push_back({session.device, session.deviceName, session.lastSeenAt, session.current});
            then(std::move(devices));
        });
}

void AccountGate::revokeDevice(const Id& device, QObject* receiver, Then then)
{
    m_api.revoke(device).then(
        [receiver = QPointer(receiver), then = std::move(then)](const Result<void>& done) {
            if (receiver)
                then(done);
        });
}

void AccountGate::createCalendarFeed(bool artisan, QObject* receiver,
                                     std::function<void(Result<ui::CalendarFeedLink>)> then)
{
    m_api.createCalendarFeed(artisan).then([receiver = QPointer(receiver), then = std::move(then)](
                                               const Result<protocol::CalendarFeedLink>& link) {
        if (!receiver)
            return;
        if (!link)
            return then(std::unexpected(link.error()));
        then(ui::CalendarFeedLink{link->id, link->url});
    });
}

void AccountGate::revokeCalendarFeed(const Id& feed, QObject* receiver, Then then)
{
    m_api.revokeCalendarFeed(feed).then(
        [receiver = QPointer(receiver), then = std::move(then)](const Result<void>& done) {
            if (receiver)
                then(done);
        });
}

} // namespace karigar::app
