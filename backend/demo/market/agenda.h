// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/clock.h"
#include "models/domain/base/error.h"

#include <functional>
#include <map>

namespace karigar::demo {

class Stage;

/// What happens when: acts in order of their instants, and of their asking where those are equal. Acts ask
/// for later ones while they run. It is also the play's clock, on which the rulebook runs.
class Agenda final : public Clock {
public:
    using Act = std::function<Result<void>(Stage&)>;

    explicit Agenda(Millis start)
        : m_now(start)
    {
    }
    Millis now() const override { return m_now; }
    /// Not before now.
    void at(Millis instant, Act act) { m_acts.emplace(std::max(instant, m_now), std::move(act)); }
    /// Plays at most `most` acts up to an instant. True when there is none left; it is then that instant.
    Result<bool> play(Stage& stage, Millis until, int most);

private:
    Millis m_now;
    std::multimap<Millis, Act> m_acts;
};

} // namespace karigar::demo
