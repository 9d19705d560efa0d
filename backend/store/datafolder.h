// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Where things lie in a server's data folder; whoever prepares one (the demo) writes to the same places.
namespace karigar::backend::datafolder {

inline QString database(const QString& folder)
{
    return folder + QStringLiteral("/marketplace.sqlite");
}
inline QString attachments(const QString& folder)
{
    return folder + QStringLiteral("/attachments");
}
inline QString lockFile(const QString& folder)
{
    return folder + QStringLiteral("/server.lock");
}

} // namespace karigar::backend::datafolder
