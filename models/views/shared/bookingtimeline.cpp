// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/shared/bookingtimeline.h"

#include "models/domain/rules/cancellation.h"
#include "models/views/core/timewords.h"
#include "models/views/shared/deliverywords.h"
#include "models/views/shared/statelook.h"
#include "models/views/shared/stepwords.h"

#include <algorithm>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar::views {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(BookingTimeline)
};

QString actorWords(const Id& actor, const Booking& booking, const TimelineReader& reader)
{
    if (actor.isNull())
        return Words::tr("by the marketplace");
    if (actor == reader.person)
        return Words::tr("by you");
    if (actor == booking.customer)
        return Words::tr("by %1").arg(booking.customerName);
    if (actor == booking.artisan)
        return Words::tr("by %1").arg(booking.artisanName);
    const QString name = reader.nameOf ? reader.nameOf(actor) : QString();
    return name.isEmpty() ? Words::tr("by the marketplace's desk") : Words::tr("by %1").arg(name);
}

TimelineStep pastStep(const BookingStep& step, const Booking& booking, const TimelineReader& reader)
{
    const StateLook look = lookOf(step.state);
    QStringList detail{actorWords(step.by, booking, reader), endReasonLabel(step.code), step.reason};
    detail.removeAll(QString());
    return {look.icon, look.tone, stepWords(step), detail.join(u": "_s), step.at, true};
}

// A person sees only what was meant for them, so to whom it went is news to the desk alone.
QString recipientWords(const Delivery& delivery, const Booking& booking, const TimelineReader& reader)
{
    if (reader.side != Party::Admin)
        return {};
    if (delivery.user == booking.customer)
        return Words::tr("to %1, the guest").arg(booking.customerName);
    if (delivery.user == booking.artisan)
        return Words::tr("to %1, the artisan").arg(booking.artisanName);
    const QString name = reader.nameOf ? reader.nameOf(delivery.user) : QString();
    return name.isEmpty() ? QString() : Words::tr("to %1").arg(name);
}

TimelineStep sentStep(const Delivery& delivery, const Booking& booking, const TimelineReader& reader)
{
    const bool failed = delivery.state == DeliveryState::Failed;
    return {u"send"_s,
            failed ? u"bad"_s : u"muted"_s,
            deliveryWords(delivery),
            recipientWords(delivery, booking, reader),
            delivery.at,
            true};
}

void addWhatComes(std::vector<TimelineStep>& steps, const Booking& booking, const TimelineReader& reader)
{
    const bool asked = booking.state == BookingState::Requested;
    if (booking.state == BookingState::Held)
        steps.push_back({u"card"_s, u"muted"_s, Words::tr("The seats become free again"),
                         Words::tr("if nothing is paid"), booking.holdUntil, false});
    if (asked && reader.side == Party::Customer)
        steps.push_back({u"waiting"_s,
                         u"muted"_s,
                         Words::tr("%1 answers").arg(booking.artisanName),
                         {},
                         booking.decideBy,
                         false});
    else if (asked)
        steps.push_back({u"clock"_s, u"muted"_s, Words::tr("Lapses without an answer"),
                         Words::tr("The customer's payment is then let go."), booking.decideBy, false});
    const bool ahead = asked || booking.state == BookingState::Held ||
                       (booking.state == BookingState::Confirmed && reader.now < booking.startAt);
    if (ahead)
        steps.push_back({u"calendar"_s, u"muted"_s, Words::tr("The workshop"),
                         spanWords(booking.startAt, booking.endAt, booking.zone), booking.startAt, false});
}

} // namespace

std::vector<TimelineStep> bookingTimeline(const Booking& booking, const std::vector<Delivery>& deliveries,
                                          const TimelineReader& reader)
{
    std::vector<TimelineStep> steps;
    for (const BookingStep& step : booking.history)
        steps.push_back(pastStep(step, booking, reader));
    for (const Delivery& delivery : deliveries)
        steps.push_back(sentStep(delivery, booking, reader));
    // Stable, so that what happened stands before the mail that tells of it in the same instant.
    std::ranges::stable_sort(steps, {}, &TimelineStep::at);
    addWhatComes(steps, booking, reader);
    return steps;
}

} // namespace karigar::views
