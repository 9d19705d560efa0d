// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/live.h"
#include "backend/api/gate.h"
#include "backend/api/handlers/handlers.h"
#include "backend/api/limits.h"
#include "models/domain/records/channel.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar::backend::handlers {

namespace {

/// What one connection says, one frame at a time.
class Talk {
public:
    Talk(Services& services, const Id& user)
        : m_services(services)
        , m_user(user)
    {
    }

    /// On an HTTP thread; what is not understood is ignored, because newer clients may say more.
    void hear(std::string_view text)
    {
        const auto frame =
            QJsonDocument::fromJson(QByteArray(text.data(), static_cast<qsizetype>(text.size()))).object();
        const auto channel = Id::fromText(frame.value("channel"_L1).toString());
        const Millis now = m_services.clock.now();
        if (frame.value("t"_L1).toString() != protocol::kLiveTyping || !channel || now < m_quietUntil)
            return;
        m_quietUntil = now + kTypingPause;
        m_services.workers.post(
            [&services = m_services, user = m_user, id = *channel] { passOn(services, user, id); });
    }

private:
    static void passOn(Services& services, const Id& user, const Id& id)
    {
        const auto doc =
            services.store.fetch([&](StoreReader& reader) { return reader.facts().find(Kind::Channel, id); });
        if (!doc || !*doc)
            return;
        const auto channel = fromJson<Channel>(**doc);
        if (channel && channel->artisan == user)
            services.live.typing(id, user, channel->customer);
        else if (channel && channel->customer == user)
            services.live.typing(id, user, channel->artisan);
    }

    Services& m_services;
    const Id m_user;
    Millis m_quietUntil = 0;
};

/// Not more at once than a person needs.
RequestGuard::Refusal fullHouse(Services& services, const Session& session, const std::string& address)
{
    if (auto refused = gate::tooOften(services, Asking::Live, session))
        return refused;
    const auto taken = services.live.taken(session.device, address);
    return services.guard.liveConnection(taken.byDevice, taken.byAddress);
}

void seat(Services& services, const Session& session, const std::string& address, http::Upgrade&& upgrade)
{
    if (auto refused = fullHouse(services, session, address))
        return std::move(upgrade).refuse(refused->response());
    const auto talk = std::make_shared<Talk>(services, session.user.id);
    http::SocketEvents events;
    events.onText = [talk](http::LiveSocket&, std::string_view text) { talk->hear(text); };
    events.onClosed = [&services](http::LiveSocket& socket) { services.live.leave(socket); };
    // Seated before it is connected: the client fetches once it is, and hears of whatever comes later.
    events.onAccepted = [&services, &session, &address](const std::shared_ptr<http::LiveSocket>& socket) {
        services.live.join(socket, {session.user.id, session.device, session.audiences(), address});
    };
    std::move(upgrade).accept(std::move(events));
}

} // namespace

void live(Services& services, http::Request&& request, http::Upgrade upgrade)
{
    if (auto refused = services.guard.byAddress(Asking::Live, request.peer))
        return std::move(upgrade).refuse(refused->response());
    const auto ask = std::make_shared<http::Upgrade>(std::move(upgrade));
    const auto owned = std::make_shared<http::Request>(std::move(request));
    const bool taken = services.workers.post([&services, ask, owned] {
        const auto spoken = gate::checkVersion(*owned);
        const auto session = spoken ? gate::recognise(services, *owned) : std::unexpected(spoken.error());
        if (session)
            seat(services, *session, http::RateLimiter::keyForAddress(owned->peer), std::move(*ask));
        else
            std::move(*ask).refuse(errorResponse(session.error()));
    });
    if (!taken)
        std::move(*ask).refuse(
            errorResponse({ErrorDomain::Internal, u"busy"_s,
                           QCoreApplication::translate("Backend", "The server is busy."), true}));
}

} // namespace karigar::backend::handlers
