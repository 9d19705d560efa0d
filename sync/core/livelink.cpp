// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/core/livelink.h"

namespace karigar::sync {

LiveLink::LiveLink(const Tuning& tuning, RandomSource& random)
    : m_backoff(tuning.liveRetryBase, tuning.liveRetryCap, tuning.jitter, random)
{
}

void LiveLink::pump(Instructions& out)
{
    if (m_state != State::Closed)
        return;
    m_state = State::Opening;
    out.push_back(instruction::OpenLive{});
}

void LiveLink::opened()
{
    if (m_state != State::Opening)
        return;
    m_state = State::Open;
    m_backoff.succeeded();
}

void LiveLink::lost(Instructions& out)
{
    if (m_state != State::Opening && m_state != State::Open)
        return;
    m_state = State::Waiting;
    out.push_back(instruction::ArmTimer{Timer::LiveRetry, m_backoff.failed()});
}

void LiveLink::close(Instructions& out)
{
    if (m_state == State::Opening || m_state == State::Open)
        out.push_back(instruction::CloseLive{});
    m_state = State::Closed;
}

void LiveLink::retryNow()
{
    if (m_state == State::Waiting)
        m_state = State::Closed;
}

} // namespace karigar::sync
