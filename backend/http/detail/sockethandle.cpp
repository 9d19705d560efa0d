// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/detail/sockethandle.h"

#include "backend/http/detail/socketsession.h"

#include <exception>

namespace karigar::http::detail {

SocketHandle::SocketHandle(const Limits& limits, std::shared_ptr<LoopGate> gate, SocketEvents events)
    : m_maxBytes(limits.socketQueueBytes)
    , m_maxMessages(limits.socketQueueMessages)
    , m_gate(std::move(gate))
    , m_events(std::move(events))
{
}

bool SocketHandle::send(std::shared_ptr<const std::string> text)
{
    bool accepted = false;
    {
        const std::scoped_lock lock(m_mutex);
        if (m_state != State::Open)
            return false;
        accepted = m_bytes + text->size() <= m_maxBytes && m_queue.size() < m_maxMessages;
        if (accepted) {
            m_bytes += text->size();
            m_queue.push_back(std::move(text));
        } else {
            m_state = State::Overrun;
            m_queue.clear();
        }
    }
    wake();
    return accepted;
}

void SocketHandle::close(std::uint16_t code, std::string reason)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (m_state != State::Open)
            return;
        m_state = State::Closing;
        m_goodbye = {code, std::move(reason)};
    }
    wake();
}

bool SocketHandle::isOpen() const
{
    const std::scoped_lock lock(m_mutex);
    return m_state == State::Open;
}

void SocketHandle::wake()
{
    m_gate->post([self = shared_from_this()] {
        const auto session = self->m_session.lock();
        if (!session)
            return;
        bool overrun = false;
        {
            const std::scoped_lock lock(self->m_mutex);
            overrun = self->m_state == State::Overrun;
        }
        if (overrun)
            session->abort();
        else
            session->pump();
    });
}

void SocketHandle::attach(std::weak_ptr<SocketSession> session)
{
    m_session = std::move(session);
    wake();
}

std::shared_ptr<const std::string> SocketHandle::takeNext()
{
    const std::scoped_lock lock(m_mutex);
    if (m_queue.empty())
        return nullptr;
    auto text = std::move(m_queue.front());
    m_queue.pop_front();
    m_bytes -= text->size();
    return text;
}

std::optional<SocketHandle::Goodbye> SocketHandle::goodbye() const
{
    const std::scoped_lock lock(m_mutex);
    if (m_state != State::Closing)
        return std::nullopt;
    return m_goodbye;
}

void SocketHandle::deliver(std::string_view text)
{
    if (!m_events.onText)
        return;
    try {
        m_events.onText(*this, text);
    } catch (const std::exception&) {
        close(1011, "internal error");
    }
}

void SocketHandle::ended()
{
    {
        const std::scoped_lock lock(m_mutex);
        if (m_state == State::Ended)
            return;
        m_state = State::Ended;
        m_queue.clear();
    }
    if (m_events.onClosed)
        m_events.onClosed(*this);
    m_events = {}; // what the callbacks hold is no longer needed
}

} // namespace karigar::http::detail
