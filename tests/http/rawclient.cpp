// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/http/rawclient.h"

#include <algorithm>
#include <arpa/inet.h>
#include <netinet/in.h>
#include <stdexcept>
#include <sys/socket.h>
#include <unistd.h>

namespace karigar::http::test {

RawClient::RawClient(std::uint16_t port)
    : m_socket(::socket(AF_INET, SOCK_STREAM, 0))
{
    const timeval patience{20, 0}; // a hang fails the test instead of blocking it
    ::setsockopt(m_socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(m_socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0)
        throw std::runtime_error("cannot connect");
}

RawClient::~RawClient()
{
    ::close(m_socket);
}

void RawClient::send(std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t sent = ::send(m_socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent <= 0)
            return; // the server has closed; what it said is read next
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
}

bool RawClient::fill()
{
    char chunk[16384];
    const ssize_t got = ::recv(m_socket, chunk, sizeof chunk, 0);
    if (got <= 0)
        return false;
    m_buffer.append(chunk, static_cast<std::size_t>(got));
    return true;
}

RawAnswer RawClient::read(bool head)
{
    RawAnswer answer;
    std::size_t end = 0;
    while ((end = m_buffer.find("\r\n\r\n")) == std::string::npos) {
        if (!fill())
            return answer;
    }
    std::string headers = m_buffer.substr(0, end + 2);
    m_buffer.erase(0, end + 4);
    answer.status = std::stoi(headers.substr(9, 3));
    headers.erase(0, headers.find("\r\n") + 2);
    while (!headers.empty()) {
        const std::size_t line = headers.find("\r\n");
        const std::size_t colon = headers.find(": ");
        std::string name = headers.substr(0, colon);
        std::ranges::transform(name, name.begin(), [](char c) { return static_cast<char>(std::tolower(c)); });
        answer.headers[name] = headers.substr(colon + 2, line - colon - 2);
        headers.erase(0, line + 2);
    }
    const auto length = answer.headers.find("content-length");
    const std::size_t size = head || length == answer.headers.end() ? 0 : std::stoul(length->second);
    while (m_buffer.size() < size && fill()) {
    }
    answer.body = m_buffer.substr(0, size);
    m_buffer.erase(0, size);
    return answer;
}

bool RawClient::closedByServer()
{
    return m_buffer.empty() && !fill();
}

RawAnswer ask(std::uint16_t port, std::string_view bytes)
{
    RawClient client(port);
    client.send(bytes);
    return client.read();
}

} // namespace karigar::http::test
