// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/api/calendarfeed.h"

#include "backend/auth/tokens.h"
#include "models/calendarfiles/bookingevent.h"
#include "models/calendarfiles/calendarwriter.h"
#include "models/domain/base/clock.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar::backend {

namespace {

constexpr Millis kLookBack = 60 * kDay;
constexpr int kMostEvents = 2000;

bool isShown(const Booking& booking, bool artisan, Millis now)
{
    switch (booking.state) {
    case BookingState::Confirmed:
    case BookingState::Completed:
    case BookingState::NoShow:
        return true;
    case BookingState::Requested:
        return !artisan; // who asked wants to keep the time free; who is asked decides first
    case BookingState::Cancelled:
        return booking.stateAt > now - kLookBack;
    case BookingState::Held:
    case BookingState::Declined:
    case BookingState::Expired:
    case BookingState::Withdrawn:
        return false;
    }
    return false;
}

} // namespace

QString feedTokenHash(const QString& token)
{
    return QString::fromLatin1(tokens::hashOf(token).toHex());
}

Result<std::optional<CalendarFeed>> feedOf(StoreReader& reader, const QString& token)
{
    const Query query = Query::of(Kind::CalendarFeed).equal("tokenHash", feedTokenHash(token)).first(1);
    KARIGAR_TRY(const auto docs, reader.facts().list(query));
    if (docs.empty())
        return std::nullopt;
    KARIGAR_TRY(auto feed, fromJson<CalendarFeed>(docs.front()));
    if (feed.revokedAt != 0)
        return std::nullopt;
    return std::optional(std::move(feed));
}

Result<QByteArray> feedFile(StoreReader& reader, const CalendarFeed& feed, Millis now)
{
    Query query = Query::of(Kind::Booking);
    query.equal(feed.artisan ? "artisan" : "customer", feed.user)
        .add("endAt", Query::Compare::Greater, now - kLookBack)
        .by("startAt")
        .first(kMostEvents);
    KARIGAR_TRY(const auto docs, reader.facts().list(query));
    const auto side = feed.artisan ? ics::Side::Artisan : ics::Side::Customer;
    ics::CalendarFile file;
    file.name = feed.artisan ? QCoreApplication::translate("Backend", "Karigar: my workshops")
                             : QCoreApplication::translate("Backend", "Karigar: my visits");
    for (const QJsonObject& doc : docs) {
        KARIGAR_TRY(const auto booking, fromJson<Booking>(doc));
        if (isShown(booking, feed.artisan, now))
            file.events.push_back(ics::eventOf(booking, side));
    }
    return ics::writeCalendar(file);
}

} // namespace karigar::backend
