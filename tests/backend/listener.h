// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/backendkit/httpclient.h"

#include <memory>

namespace karigar::kit {

/// A blocking WebSocket at /v1/live. Whether it was let in is told to HttpClient's observer like any answer.
class Listener {
public:
    Listener(const std::string& url, const std::string& token, const std::string& version = "1");
    ~Listener();

    bool connected() const { return m_answer.status == 101; }
    /// To the wish to connect.
    const HttpReply& answer() const { return m_answer; }
    void say(const QJsonObject& frame);
    /// The next frame; empty when the server hung up.
    QJsonObject next();

private:
    struct Socket;
    std::unique_ptr<Socket> m_socket;
    HttpReply m_answer;
};

} // namespace karigar::kit
