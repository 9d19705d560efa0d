// SPDX-License-Identifier: GPL-3.0-or-later
// A TCP client that sends exactly the bytes it is given: what an HTTP library would refuse to send is what a
// server must be tested with. Blocking; one thread.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace karigar::http::test {

struct RawAnswer {
    int status = 0;                             // 0: the connection ended before an answer
    std::map<std::string, std::string> headers; // names in lower case
    std::string body;
};

class RawClient {
public:
    explicit RawClient(std::uint16_t port);
    ~RawClient();
    RawClient(const RawClient&) = delete;
    RawClient& operator=(const RawClient&) = delete;

    void send(std::string_view bytes);
    // One answer; `head`: it has no body whatever Content-Length says.
    RawAnswer read(bool head = false);
    // True when the server closed the connection and nothing is left to read.
    bool closedByServer();

private:
    bool fill();

    int m_socket = -1;
    std::string m_buffer;
};

// One request on a connection of its own.
RawAnswer ask(std::uint16_t port, std::string_view bytes);

} // namespace karigar::http::test
