// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/id.h"

namespace karigar::demo {

/// Luck that is the same for the same seed on every machine, which the standard library's distributions are
/// not. A value; every story has its own, so that one more draw in one leaves the others alone.
class Chance {
public:
    explicit Chance(quint64 seed)
        : m_state(seed)
    {
    }
    /// Another stream, decided by the name.
    Chance fork(QStringView name) const;

    quint64 next();
    /// 0 up to n - 1.
    int below(int n);
    /// Both ends are possible.
    Millis between(Millis least, Millis most);
    /// 0 up to, but not including, 1.
    double share();
    bool percent(double chance) { return share() * 100 < chance; }

    Id id(Millis at);
    /// In the payment provider's form: the prefix and 14 letters and digits.
    QString providerId(const QString& prefix);

    template<class List>
    auto& pick(List& list)
    {
        return list[static_cast<size_t>(below(static_cast<int>(std::size(list))))];
    }

private:
    quint64 m_state;
};

} // namespace karigar::demo
