// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/api/handlers/handlers.h"
#include "models/protocol/version.h"

using namespace Qt::StringLiterals;

namespace karigar::backend::handlers {

/// Whether this process can do its work: it reads its store.
Result<http::Response> health(Services& services, const Call&)
{
    KARIGAR_TRY(const qint64 head,
                services.store.fetch([](StoreReader& reader) { return reader.feedHead(); }));
    return jsonResponse(QJsonObject{{"ok"_L1, true},
                                    {"version"_L1, QLatin1String(KARIGAR_VERSION)},
                                    {"protocol"_L1, protocol::kVersion},
                                    {"feed"_L1, head},
                                    {"paymentsMode"_L1, services.settings.paymentsMode},
                                    {"serverTime"_L1, services.clock.now()}});
}

} // namespace karigar::backend::handlers
