// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/commands/rivals.h"
#include "models/domain/records/booking.h"
#include "models/views/core/page.h"
#include "models/views/core/workspace.h"

#include <functional>
#include <memory>

namespace karigar::views::artisan {

/// What an artisan does to a booking. The effect shows at once; what the rules or later the backend refuse is
/// reported. An answer to a request can be taken back for some seconds, before it leaves this machine. GUI
/// thread; owned by its page.
class BookingActions : public QObject {
    Q_OBJECT
public:
    BookingActions(Workspace& workspace, QObject* parent);

    /// Whether the machine offers this command to the artisan in the booking's state.
    static bool offers(const Booking& booking, QLatin1String command);

    /// `rivals` says what becomes of requests for which there is no room then; who is not named is declined.
    void approve(const Booking& booking, const std::vector<RivalChoice>& rivals = {});
    /// The customer reads why: the words of the code, and what the artisan adds.
    void decline(const Booking& booking, EndReason code, const QString& reason);
    /// Several at once, all for the same reason; taken back together.
    void declineAll(const std::vector<Booking>& bookings, EndReason code, const QString& reason);
    void complete(const Booking& booking);
    /// The guest did not come.
    void noShow(const Booking& booking);
    /// The booking's session takes place, however few come.
    void letRun(const Booking& booking);

    struct Proposing {
        Id booking;
        Millis startAt = 0; ///< chosen beforehand; 0 none
    };
    /// Where another time is proposed for a booking, and what such a destination's subject names.
    static Destination proposing(const Id& booking, Millis startAt = 0);
    static std::optional<Proposing> toPropose(const QString& subject);

Q_SIGNALS:
    /// `undo` is empty for what is final.
    void done(const karigar::Id& booking, const QString& words, const std::function<void()>& undo);
    void takenBack(const karigar::Id& booking);
    /// An approval left a request open, for which another time was to be offered.
    void otherTimeWanted(const karigar::Id& booking);
    void refused(const karigar::Id& booking, const karigar::Error& error);

private:
    struct Answered;

    void submit(const QString& command, const Booking& booking, const QString& reason, const QString& words);
    void send(const QString& command, const QJsonObject& args, const Id& booking, const QString& words);
    void answer(const QString& command, std::vector<std::pair<Id, QJsonObject>> requests,
                const QString& words, const Id& toAsk = {});
    void answerNext(const std::shared_ptr<Answered>& answered);
    void withdraw(std::vector<std::pair<Id, qint64>> answered);
    QString withOffline(const QString& words) const;
    void follow(qint64 n, const Id& booking);

    Workspace& m_workspace;
};

} // namespace karigar::views::artisan
