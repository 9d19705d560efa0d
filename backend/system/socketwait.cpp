// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/system/socketwait.h"

#include <array>
#include <cerrno>
#include <utility>

#ifdef _WIN32
#include <winsock2.h>
#include <ws2tcpip.h>
#else
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>
#endif

namespace karigar::backend {

#ifdef _WIN32

namespace {

using Watched = WSAPOLLFD;

int pollOnce(Watched* sockets, unsigned long count, int milliseconds)
{
    return WSAPoll(sockets, count, milliseconds);
}

bool wasInterrupted()
{
    return WSAGetLastError() == WSAEINTR;
}

Watched watched(int socket, short events)
{
    return {static_cast<SOCKET>(socket), events, 0};
}

} // namespace

/// Windows waits for sockets only, so it is one, of loopback, that is connected with itself.
bool Bell::open()
{
    WSADATA facts;
    if (WSAStartup(MAKEWORD(2, 2), &facts) != 0)
        return false;
    const SOCKET socket = ::socket(AF_INET, SOCK_DGRAM, 0);
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    int size = sizeof address;
    u_long quick = 1;
    auto* const generic = reinterpret_cast<sockaddr*>(&address);
    const bool made = socket != INVALID_SOCKET && bind(socket, generic, size) == 0 &&
                      getsockname(socket, generic, &size) == 0 && connect(socket, generic, size) == 0 &&
                      ioctlsocket(socket, FIONBIO, &quick) == 0;
    m_ends[0] = m_ends[1] = static_cast<int>(socket);
    return made;
}

void Bell::close()
{
    if (m_ends[0] >= 0)
        closesocket(static_cast<SOCKET>(m_ends[0]));
    m_ends[0] = m_ends[1] = -1;
}

void Bell::ring() const
{
    const char one = 1;
    send(static_cast<SOCKET>(m_ends[1]), &one, 1, 0);
}

void Bell::hush() const
{
    char drained[64];
    while (recv(static_cast<SOCKET>(m_ends[0]), drained, sizeof drained, 0) > 0) {
    }
}

#else

namespace {

using Watched = pollfd;

int pollOnce(Watched* sockets, nfds_t count, int milliseconds)
{
    return poll(sockets, count, milliseconds);
}

bool wasInterrupted()
{
    return errno == EINTR;
}

Watched watched(int socket, short events)
{
    return {socket, events, 0};
}

} // namespace

bool Bell::open()
{
    // Not pipe2(), which macOS lacks.
    if (pipe(m_ends) != 0)
        return false;
    for (const int end : m_ends)
        if (fcntl(end, F_SETFD, FD_CLOEXEC) != 0 || fcntl(end, F_SETFL, O_NONBLOCK) != 0)
            return false;
    return true;
}

void Bell::close()
{
    for (int& end : m_ends)
        if (end >= 0)
            ::close(std::exchange(end, -1));
}

void Bell::ring() const
{
    const char one = 1;
    // A full pipe wakes as well.
    [[maybe_unused]] const auto written = write(m_ends[1], &one, 1);
}

void Bell::hush() const
{
    char drained[64];
    while (::read(m_ends[0], drained, sizeof drained) > 0) {
    }
}

#endif

bool waitForSocket(int socket, Until until, int milliseconds, int other)
{
    const short events = until == Until::Readable ? POLLIN : POLLIN | POLLOUT;
    std::array<Watched, 2> sockets{watched(socket, events), watched(other, POLLIN)};
    while (true) {
        const int ready = pollOnce(sockets.data(), other >= 0 ? 2 : 1, milliseconds);
        if (ready >= 0)
            return true;
        if (!wasInterrupted())
            return false;
    }
}

} // namespace karigar::backend
