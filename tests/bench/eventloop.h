// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEventLoop>

namespace karigar::bench {

/// Ends a loop even when it has not begun: an answer that is there already calls back at once.
inline void endLater(QEventLoop& loop)
{
    QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
}

} // namespace karigar::bench
