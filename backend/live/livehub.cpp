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
    return std::make_shared<const std::string>(
        QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString());
}

const std::shared_ptr<const std::string>& changedFrame()
{
    static const auto text = frame({{"t"_L1, protocol::kLiveChanged}});
    return text;
}

Id idIn(const QJsonObject& word, QLatin1String name)
{
    return Id::fromText(word.value(name).toString()).value_or(Id());
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

LiveHub::Taken LiveHub::taken(const Id& device, const std::string& address) const
{
    const std::scoped_lock lock(m_mutex);
    Taken taken;
    for (const auto& [key, seat] : m_seats) {
        taken.byDevice += seat.guest.device == device ? 1 : 0;
        taken.byAddress += seat.guest.address == address ? 1 : 0;
    }
    return taken;
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
    const auto concerned = [&](const Guest& guest) {
        return std::ranges::any_of(guest.audiences,
                                   [&](const QString& one) { return audiences.contains(one); });
    };
    for (const Socket& socket : socketsOf(concerned))
        socket->send(changedFrame());
}

void LiveHub::missed()
{
    for (const Socket& socket : socketsOf([](const Guest&) { return true; }))
        socket->send(changedFrame());
}

void LiveHub::revoked(const Id& device)
{
    m_relay({{"say"_L1, protocol::kLiveRevoked}, {"device"_L1, device.toText()}});
}

void LiveHub::typing(const Id& channel, const Id& writer, const Id& reader)
{
    m_relay({{"say"_L1, protocol::kLiveTyping},
             {"channel"_L1, channel.toText()},
             {"user"_L1, writer.toText()},
             {"to"_L1, reader.toText()}});
}

void LiveHub::hear(const QJsonObject& word)
{
    const QString said = word.value("say"_L1).toString();
    if (said == protocol::kLiveRevoked)
        hangUp(idIn(word, "device"_L1));
    else if (said == protocol::kLiveTyping)
        passTyping(word);
}

void LiveHub::hangUp(const Id& device)
{
    static const auto text = frame({{"t"_L1, protocol::kLiveRevoked}});
    for (const Socket& socket : socketsOf([&](const Guest& guest) { return guest.device == device; })) {
        socket->send(text);
        socket->close(kPolicyViolation, "revoked");
    }
}

void LiveHub::passTyping(const QJsonObject& word)
{
    const Id reader = idIn(word, "to"_L1);
    const auto text = frame({{"t"_L1, protocol::kLiveTyping},
                             {"channel"_L1, word.value("channel"_L1)},
                             {"user"_L1, word.value("user"_L1)}});
    for (const Socket& socket : socketsOf([&](const Guest& guest) { return guest.user == reader; }))
        socket->send(text);
}

} // namespace karigar::backend
