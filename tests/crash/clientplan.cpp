// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/crash/clientplan.h"

#include <QFile>
#include <QJsonDocument>

namespace karigar::tests {

store::CacheKey ClientPlan::cacheKey() const
{
    return *store::CacheKey::fromBytes(QByteArray::fromHex(key.toLatin1()));
}

bool ClientPlan::write(const QString& path) const
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(toJson(*this)).toJson()) > 0;
}

std::optional<ClientPlan> ClientPlan::read(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    auto plan = fromJson<ClientPlan>(QJsonDocument::fromJson(file.readAll()).object());
    return plan ? std::optional(std::move(*plan)) : std::nullopt;
}

} // namespace karigar::tests
