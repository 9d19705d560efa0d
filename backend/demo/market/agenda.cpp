// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/demo/market/agenda.h"

namespace karigar::demo {

Result<bool> Agenda::play(Stage& stage, Millis until, int most)
{
    for (int i = 0; i < most; ++i) {
        if (m_acts.empty() || m_acts.begin()->first > until) {
            m_now = until;
            return true;
        }
        const auto first = m_acts.extract(m_acts.begin());
        m_now = first.key();
        KARIGAR_CHECK(first.mapped()(stage));
    }
    return false;
}

} // namespace karigar::demo
