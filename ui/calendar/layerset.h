// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/core/calendarevent.h"

namespace karigar::ui::calendar {

using views::CalendarEvent;
using views::CalendarLayer;

/// Which layers are shown. A value; any thread.
class LayerSet {
public:
    bool has(CalendarLayer layer) const { return m_bits & bit(layer); }
    void set(CalendarLayer layer, bool on) { m_bits = on ? m_bits | bit(layer) : m_bits & ~bit(layer); }
    /// For remembering it; bits of layers that this version does not have are dropped.
    unsigned bits() const { return m_bits; }
    static LayerSet fromBits(unsigned bits)
    {
        LayerSet set;
        set.m_bits = bits & kAll;
        return set;
    }
    bool operator==(const LayerSet&) const = default;

private:
    static constexpr unsigned kAll = (1U << views::kCalendarLayers) - 1;
    static constexpr unsigned bit(CalendarLayer layer) { return 1U << static_cast<unsigned>(layer); }

    unsigned m_bits = kAll;
};

} // namespace karigar::ui::calendar
