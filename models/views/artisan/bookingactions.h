// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/commands/rivals.h"
#include "models/domain/records/booking.h"
#include "models/views/core/page.h"
#include "models/views/core/workspace.h"

namespace karigar::views::artisan {

/// What an artisan does to a booking. The effect shows at once; what the rules or later the backend refuse is
/// reported. GUI thread; owned by its page.
class BookingActions : public QObject {
    Q_OBJECT
public:
    BookingActions(Workspace& workspace, QObject* parent);

    /// Whether the machine offers this command to the artisan in the booking's state.
    static bool offers(const Booking& booking, QLatin1String command);

    /// `rivals` says what becomes of requests for which there is no room then; who is not named is declined.
    void approve(const Booking& booking, const std::vector<RivalChoice>& rivals = {});
    /// `reason` is what the customer reads.
    void decline(const Booking& booking, const QString& reason);
    void complete(const Booking& booking);
    /// The guest did not come.
    void noShow(const Booking& booking);
    /// The booking's session takes place, however few come.
    void letRun(const Booking& booking);

    /// Where another time is proposed for a booking, and what such a destination's subject names.
    static Destination proposing(const Id& booking);
    static std::optional<Id> toPropose(const QString& subject);

Q_SIGNALS:
    void done(const karigar::Id& booking, const QString& words);
    /// An approval left a request open, for which another time was to be offered.
    void otherTimeWanted(const karigar::Id& booking);
    void refused(const karigar::Id& booking, const karigar::Error& error);

private:
    void submit(const QString& command, const Booking& booking, const QString& reason, const QString& words);
    void send(const QString& command, const QJsonObject& args, const Id& booking, const QString& words,
              const Id& toAsk = {});

    Workspace& m_workspace;
};

} // namespace karigar::views::artisan
