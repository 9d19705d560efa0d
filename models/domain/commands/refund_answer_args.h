// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/fields.h"

namespace karigar {

/// The arguments of every command that only names a refund request and says something about it.
struct RefundAnswerArgs {
    Id request;
    QString text;
    QStringList pictures; ///< SHA-256 of files that the actor has declared

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("request", s.request);
        v("text", s.text);
        v("pictures", s.pictures);
    }
};

} // namespace karigar
