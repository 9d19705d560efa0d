// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/artisan/bookingactions.h"

#include "models/domain/rules/bookingmachine.h"

#include <algorithm>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace karigar::views::artisan {

namespace {
constexpr auto kProposing = "/propose/"_L1;
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
    answer(u"booking.approve"_s, {{booking.id, args}},
           tr("Approved: %1, “%2”.").arg(booking.customerName, booking.serviceTitle),
           asked == rivals.end() ? Id() : asked->booking);
}

void BookingActions::decline(const Booking& booking, EndReason code, const QString& reason)
{
    declineAll({booking}, code, reason);
}

void BookingActions::declineAll(const std::vector<Booking>& bookings, EndReason code, const QString& reason)
{
    std::vector<std::pair<Id, QJsonObject>> requests;
    for (const Booking& booking : bookings)
        requests.push_back({booking.id,
                            {{u"booking"_s, booking.id.toText()},
                             {u"code"_s, QString(enumText(code))},
                             {u"reason"_s, reason}}});
    if (bookings.size() == 1)
        answer(u"booking.decline"_s, std::move(requests),
               tr("Declined: %1, “%2”. The payment is let go.")
                   .arg(bookings.front().customerName, bookings.front().serviceTitle));
    else if (!bookings.empty())
        answer(u"booking.decline"_s, std::move(requests),
               tr("%n request(s) declined. The payments are let go.", nullptr,
                  static_cast<int>(bookings.size())));
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

Destination BookingActions::proposing(const Id& booking, Millis startAt)
{
    const QString at = startAt > 0 ? QString::number(startAt) : QString();
    return {u"bookings"_s, booking.toText() + kProposing + at};
}

std::optional<BookingActions::Proposing> BookingActions::toPropose(const QString& subject)
{
    const qsizetype cut = subject.indexOf(kProposing);
    const auto booking = cut < 0 ? std::nullopt : Id::fromText(subject.left(cut));
    if (!booking)
        return std::nullopt;
    return Proposing{*booking, subject.mid(cut + kProposing.size()).toLongLong()};
}

void BookingActions::send(const QString& command, const QJsonObject& args, const Id& id, const QString& words)
{
    m_workspace.submit(command, args, this, [this, id, words](const Result<qint64>& queued) {
        if (!queued) {
            Q_EMIT refused(id, queued.error());
            return;
        }
        Q_EMIT done(id, withOffline(words), {});
        follow(*queued, id);
    });
}

/// Answers on their way into the outbox, one after the other so that their order is kept.
struct BookingActions::Answered {
    QString command;
    std::vector<std::pair<Id, QJsonObject>> requests;
    QString words;
    Id toAsk; ///< a request for which another time is to be offered afterwards
    size_t next = 0;
    std::vector<std::pair<Id, qint64>> queued;
};

void BookingActions::answer(const QString& command, std::vector<std::pair<Id, QJsonObject>> requests,
                            const QString& words, const Id& toAsk)
{
    answerNext(std::make_shared<Answered>(Answered{command, std::move(requests), words, toAsk, 0, {}}));
}

void BookingActions::answerNext(const std::shared_ptr<Answered>& answered)
{
    if (answered->next == answered->requests.size()) {
        if (answered->queued.empty())
            return;
        Q_EMIT done(answered->queued.front().first, withOffline(answered->words),
                    [this, guard = QPointer(this), queued = answered->queued] {
                        if (guard)
                            withdraw(queued);
                    });
        if (!answered->toAsk.isNull())
            Q_EMIT otherTimeWanted(answered->toAsk);
        return;
    }
    const auto& [id, args] = answered->requests[answered->next++];
    m_workspace.submitHeld(answered->command, args, this, [this, answered, id = id](const Result<qint64>& n) {
        if (n) {
            answered->queued.push_back({id, *n});
            follow(*n, id);
        } else {
            Q_EMIT refused(id, n.error());
        }
        answerNext(answered);
    });
}

/// The latest first, so that each meets what it was decided on.
void BookingActions::withdraw(std::vector<std::pair<Id, qint64>> answered)
{
    if (answered.empty())
        return;
    const auto [id, n] = answered.back();
    answered.pop_back();
    m_workspace.withdraw(n, this, [this, id = id, rest = std::move(answered)](const Result<void>& done) {
        if (done)
            Q_EMIT takenBack(id);
        else
            Q_EMIT refused(id, done.error());
        withdraw(rest);
    });
}

QString BookingActions::withOffline(const QString& words) const
{
    const bool offline = m_workspace.syncStatus().state == SyncStatus::State::Offline;
    return offline ? tr("%1 It is sent when you are online again.").arg(words) : words;
}

void BookingActions::follow(qint64 n, const Id& booking)
{
    m_workspace.whenSettled(n, this, [this, booking](const Result<void>& settled) {
        if (!settled)
            Q_EMIT refused(booking, settled.error());
    });
}

} // namespace karigar::views::artisan
