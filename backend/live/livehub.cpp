// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/live/livehub.h"

#include "models/protocol/live.h"

#include <algorithm>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace karigar::backend {

namespace {

constexpr std::uint16_t kPolicyViolation = 1008; // RFC 6455, 7.4.1: the closest to "not any more"

std::shared_ptr<const std::string> frame(const QJsonObject& object)
{
    return std::make_shared<const std::string>(QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString());
}

} // namespace

void LiveHub::join(const Socket& socket, Guest guest)
{
    const std::scoped_lock lock(m_mutex);
    m_seats.insert_or_assign(socket.get(), Seat{socket, std::move(guest)});
}

void LiveHub::leave(const http::LiveSocket& socket)
{
    // The last reference may end here, so not under the lock.
    Seat gone;
    const std::scoped_lock lock(m_mutex);
    const auto found = m_seats.find(&socket);
    if (found == m_seats.end())
        return;
    gone = std::move(found->second);
    m_seats.erase(found);
}

std::size_t LiveHub::guests() const
{
    const std::scoped_lock lock(m_mutex);
    return m_seats.size();
}

template<class Wanted>
std::vector<LiveHub::Socket> LiveHub::socketsOf(Wanted&& wanted) const
{
    const std::scoped_lock lock(m_mutex);
    std::vector<Socket> sockets;
    for (const auto& [key, seat] : m_seats)
        if (wanted(seat.guest))
            sockets.push_back(seat.socket);
    return sockets;
}

void LiveHub::changed(const QSet<QString>& audiences)
{
    static const auto text = frame({{"t"_L1, protocol::kLiveChanged}});
    const auto concerned = [&](const Guest& guest) {
        return std::ranges::any_of(guest.audiences, [&](const QString& one) { return audiences.contains(one); });
    };
    for (const Socket& socket : socketsOf(concerned))
        socket->send(text);
}

void LiveHub::revoked(const Id& device)
{
    static const auto text = frame({{"t"_L1, protocol::kLiveRevoked}});
    for (const Socket& socket : socketsOf([&](const Guest& guest) { return guest.device == device; })) {
        socket->send(text);
        socket->close(kPolicyViolation, "revoked");
    }
}

void LiveHub::typing(const Id& channel, const Id& writer, const Id& reader)
{
    const auto text = frame({{"t"_L1, protocol::kLiveTyping},
                             {"channel"_L1, channel.toText()},
                             {"user"_L1, writer.toText()}});
    for (const Socket& socket : socketsOf([&](const Guest& guest) { return guest.user == reader; }))
        socket->send(text);
}

} // namespace karigar::backend
