// SPDX-License-Identifier: GPL-3.0-or-later
// The right to answer one request. Move-only; use it once, from any thread, now or later, even after the
// server is gone (then nothing happens). Whoever loses it unused answers 500, so no client waits for ever.
#pragma once

#include "backend/http/response.h"

#include <functional>
#include <optional>

namespace karigar::http {

class Responder {
public:
    // An empty optional means: close the connection without an answer.
    using Sink = std::function<void(std::optional<Response>)>;

    explicit Responder(Sink sink)
        : m_sink(std::move(sink))
    {
    }
    ~Responder();
    Responder(Responder&& other) noexcept;
    Responder& operator=(Responder&& other) noexcept;
    Responder(const Responder&) = delete;
    Responder& operator=(const Responder&) = delete;

    // Answers. A second call does nothing.
    void operator()(Response response);
    // Closes the connection without an answer, as a failing network would.
    void hangUp();
    bool pending() const { return static_cast<bool>(m_sink); }

private:
    void finish(std::optional<Response> response);

    Sink m_sink;
};

} // namespace karigar::http
