// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/pageclient.h"

#include "models/protocol/version.h"
#include "models/store/zstdtext.h"
#include "sync/net/pagetail.h"
#include "tests/bench/benchmark.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace karigar::bench {

PageClient::PageClient(int port, std::string token)
    : m_socket(socket(AF_INET, SOCK_STREAM, 0))
    , m_token(std::move(token))
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (connect(m_socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0)
        giveUp("a server does not take a connection");
}

PageClient::~PageClient()
{
    close(m_socket);
}

void PageClient::fill()
{
    const std::size_t had = m_in.size();
    m_in.resize(had + 256 * 1024);
    const ssize_t got = recv(m_socket, m_in.data() + had, m_in.size() - had, 0);
    if (got <= 0)
        giveUp("a server ended the connection");
    m_in.resize(had + static_cast<std::size_t>(got));
}

std::string PageClient::page(std::int64_t cursor, int limit)
{
    const std::string request =
        "GET /v1/changes?cursor=" + std::to_string(cursor) + "&limit=" + std::to_string(limit) +
        " HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept-Encoding: zstd\r\nAuthorization: Bearer " + m_token + "\r\n" +
        protocol::kVersionHeader + ": " + std::to_string(protocol::kVersion) + "\r\n\r\n";
    if (send(m_socket, request.data(), request.size(), MSG_NOSIGNAL) != static_cast<ssize_t>(request.size()))
        giveUp("a server takes no request");
    std::size_t end = 0;
    while ((end = m_in.find("\r\n\r\n")) == std::string::npos)
        fill();
    const std::string head = m_in.substr(0, end);
    const std::size_t length = head.find("Content-Length: ");
    if (!head.starts_with("HTTP/1.1 200") || length == std::string::npos)
        giveUp("a server answers: " + head);
    const std::size_t bytes = std::stoul(head.substr(length + 16));
    while (m_in.size() < end + 4 + bytes)
        fill();
    std::string body = m_in.substr(end + 4, bytes);
    m_in.erase(0, end + 4 + bytes);
    return body;
}

Feed wholeFeed(PageClient& client, int limit)
{
    Feed feed;
    std::int64_t cursor = 0;
    for (bool more = true; more;) {
        feed.cursors.push_back(cursor);
        feed.pages.push_back(client.page(cursor, limit));
        const std::string& packed = feed.pages.back();
        const auto tail =
            must(sync::readPageTail(must(store::decompressZstd({packed.data(), std::ssize(packed)}))));
        cursor = tail.cursor;
        more = tail.more;
    }
    return feed;
}

} // namespace karigar::bench
