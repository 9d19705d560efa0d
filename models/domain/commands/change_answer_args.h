// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/fields.h"

namespace karigar {

/// What every answer to a proposal names.
struct ChangeAnswerArgs {
    Id change;
    QString reason;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("change", s.change);
        v("reason", s.reason);
    }
};

} // namespace karigar
