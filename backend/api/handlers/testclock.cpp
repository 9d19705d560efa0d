// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/api/handlers/handlers.h"
#include "backend/log/log.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar::backend::handlers {

namespace {

constexpr qint64 kFarthest = 400 * kDay;

} // namespace

/// Only with --time-travel: moves the server's clock forward and wakes what has become due. The move is kept,
/// so that time does not run backwards at the next start.
Result<http::Response> testClock(Services& services, const Call& call)
{
    KARIGAR_TRY(const auto body, bodyObject(call));
    const qint64 by = body.value("advanceMs"_L1).toInteger(-1);
    if (by < 0 || by > kFarthest)
        return badInput("bad_parameter"_L1,
                        QCoreApplication::translate("Backend", "“advanceMs” is not a sensible number."));
    const Millis offset = services.clock.advance(by);
    KARIGAR_CHECK(services.store.writeAndWait([&](StoreWriter& writer) {
        return writer.setSetting(u"clock_offset"_s, QString::number(offset));
    }));
    services.jobs.wake();
    log::info("clock_moved", {{"by"_L1, by}});
    return jsonResponse(QJsonObject{{"serverTime"_L1, services.clock.now()}});
}

} // namespace karigar::backend::handlers
