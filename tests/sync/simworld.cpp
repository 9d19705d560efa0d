// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/simworld.h"

namespace karigar::tests {

SimWorld::SimWorld(quint64 seed)
    : m_random(seed)
{
}

void SimWorld::after(Millis delay, std::function<void()> what)
{
    m_due.emplace(clock.now() + delay, std::move(what));
}

void SimWorld::run(Millis span)
{
    const Millis end = clock.now() + span;
    while (!m_due.empty() && m_due.begin()->first <= end) {
        auto next = m_due.extract(m_due.begin());
        clock.set(next.key());
        next.mapped()();
    }
    clock.set(end);
}

} // namespace karigar::tests
