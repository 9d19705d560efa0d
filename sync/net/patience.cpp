// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/net/patience.h"

#include <algorithm>

namespace karigar::sync {

namespace {

/// "PUT /v1/attachments": what follows names a thing, and all of them are counted together.
QString kindOf(const QByteArray& method, const QString& path)
{
    constexpr int kSegments = 2;
    return QString::fromLatin1(method) + path.section(u'?', 0, 0).section(u'/', 0, kSegments);
}

} // namespace

void Patience::told(const QByteArray& method, const QString& path, Millis now, Millis wait,
                    const Error& error)
{
    if (wait > 0)
        m_told[kindOf(method, path)] = {now, now + std::min(wait, m_longest), error};
}

std::optional<Error> Patience::error(const QByteArray& method, const QString& path, Millis now) const
{
    const auto told = m_told.find(kindOf(method, path));
    // Before it was told: the clock was set back, and says nothing about how long that is ago.
    if (told == m_told.end() || now < told->second.at || now >= told->second.until)
        return std::nullopt;
    return told->second.error;
}

} // namespace karigar::sync
