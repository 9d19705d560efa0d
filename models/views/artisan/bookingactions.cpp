// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/artisan/bookingactions.h"

#include "models/domain/rules/bookingmachine.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace karigar::views::artisan {

namespace {
constexpr auto kProposing = "/propose"_L1;
}

BookingActions::BookingActions(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
{
}

bool BookingActions::offers(const Booking& booking, QLatin1String command)
{
    const auto commands = offered<BookingState>(bookingTransitions(), booking.state, Party::Artisan);
    return std::ranges::find(commands, command) != commands.end();
}

void BookingActions::approve(const Booking& booking, const std::vector<RivalChoice>& rivals)
{
    QJsonObject args{{u"booking"_s, booking.id.toText()}};
    if (!rivals.empty())
        args.insert(u"rivals"_s, FieldWriter::encode(rivals));
    const auto asked = std::ranges::find(rivals, RivalFate::OtherTime, &RivalChoice::fate);
    send(u"booking.approve"_s, args, booking.id,
         tr("Approved: %1, “%2”.").arg(booking.customerName, booking.serviceTitle),
         asked == rivals.end() ? Id() : asked->booking);
}

void BookingActions::decline(const Booking& booking, const QString& reason)
{
    submit(u"booking.decline"_s, booking, reason,
           tr("Declined: %1, “%2”. The payment is let go.").arg(booking.customerName, booking.serviceTitle));
}

void BookingActions::complete(const Booking& booking)
{
    submit(u"booking.complete"_s, booking, {},
           tr("Completed: “%1”. %2 is now payable to you.")
               .arg(booking.serviceTitle, formatMoney(booking.total)));
}

void BookingActions::noShow(const Booking& booking)
{
    submit(u"booking.no_show"_s, booking, {},
           tr("%1 is marked as not attended. You can correct this within a day.").arg(booking.customerName));
}

void BookingActions::letRun(const Booking& booking)
{
    send(u"session.run"_s, {{u"service"_s, booking.service.toText()}, {u"startAt"_s, booking.startAt}},
         booking.id, tr("“%1” takes place; its guests are told.").arg(booking.serviceTitle));
}

void BookingActions::submit(const QString& command, const Booking& booking, const QString& reason,
                            const QString& words)
{
    QJsonObject args{{u"booking"_s, booking.id.toText()}};
    if (!reason.isEmpty())
        args.insert(u"reason"_s, reason);
    send(command, args, booking.id, words);
}

Destination BookingActions::proposing(const Id& booking)
{
    return {u"bookings"_s, booking.toText() + kProposing};
}

std::optional<Id> BookingActions::toPropose(const QString& subject)
{
    return subject.endsWith(kProposing) ? Id::fromText(subject.chopped(kProposing.size())) : std::nullopt;
}

void BookingActions::send(const QString& command, const QJsonObject& args, const Id& id, const QString& words,
                          const Id& toAsk)
{
    m_workspace.submit(command, args, this, [this, id, words, toAsk](const Result<qint64>& queued) {
        if (!queued) {
            Q_EMIT refused(id, queued.error());
            return;
        }
        const bool offline = m_workspace.syncStatus().state == SyncStatus::State::Offline;
        Q_EMIT done(id, offline ? tr("%1 It is sent when you are online again.").arg(words) : words);
        if (!toAsk.isNull())
            Q_EMIT otherTimeWanted(toAsk);
        m_workspace.whenSettled(*queued, this, [this, id](const Result<void>& settled) {
            if (!settled)
                Q_EMIT refused(id, settled.error());
        });
    });
}

} // namespace karigar::views::artisan
