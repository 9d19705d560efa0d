// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/responder.h"

namespace karigar::http {

Responder::~Responder()
{
    if (m_sink)
        finish(httpError(500, "unanswered", "The request could not be completed.", true));
}

Responder::Responder(Responder&& other) noexcept
    : m_sink(std::exchange(other.m_sink, nullptr))
{
}

Responder& Responder::operator=(Responder&& other) noexcept
{
    if (this != &other) {
        if (m_sink)
            finish(httpError(500, "unanswered", "The request could not be completed.", true));
        m_sink = std::exchange(other.m_sink, nullptr);
    }
    return *this;
}

void Responder::operator()(Response response)
{
    finish(std::move(response));
}

void Responder::hangUp()
{
    finish(std::nullopt);
}

void Responder::finish(std::optional<Response> response)
{
    if (const Sink sink = std::exchange(m_sink, nullptr))
        sink(std::move(response));
}

} // namespace karigar::http
