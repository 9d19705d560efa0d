// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/iconset.h"

namespace karigar::ui {

/// The icon of a name as pages and view models say it; None for a name that is not in the set.
inline Icon iconNamed(QStringView name)
{
    for (int i = 0; i < kIconCount; ++i)
        if (iconName(static_cast<Icon>(i)) == name)
            return static_cast<Icon>(i);
    return Icon::None;
}

} // namespace karigar::ui
