// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tour/stage.h"

/// The demo script: one marketplace, three people. Each part leaves the stage as the next one expects it.
namespace karigar::tour {

using Part = QCoro::Task<void>;

/// The day's numbers and all days ahead are those of one day in India: a tour that would begin shortly before
/// midnight there begins after it. Not a step.
Step beginsInOneDay(Stage& stage);
/// An artisan registers, writes a profile, lists two workshops, sets hours.
Part artisanOpensShop(Stage& stage);
/// The marketplace's numbers of the day before the journey changes them.
struct DayTotals {
    int requests = 0;
    int confirmed = 0;
    qint64 captured = 0; ///< rupees; what is booked here costs whole ones
};
/// An admin signs in and looks at them.
Part adminSeesDayBegin(Stage& stage, DayTotals& began);
/// A customer registers, searches, finds, sees what is not for sale, picks a time and pays; the artisan is
/// told.
Part customerBooks(Stage& stage);
/// Somebody else wants the same seats. The artisan weighs and approves, may take it back, and the booking
/// stands.
Part artisanDecides(Stage& stage);
Part bothTalk(Stage& stage);
/// The same numbers, more by exactly what was booked and paid.
Part adminSeesDayMove(Stage& stage, const DayTotals& began);
/// The day comes; the workshop is completed and its receipt saved.
Part workshopTakesPlace(Stage& stage);
Part adminSeesBooking(Stage& stage);
/// The backend is away: decisions wait, survive a restart, settle, and one is refused.
Part offline(Stage& stage);

/// A booking is moved, countered, put into a calendar, cancelled with its refund; another is reminded of.
Part plansMove(Stage& stage);
/// A part refund is asked for, approved, followed to the bank's reference and its credit note; the books are
/// compared with the gateway's.
Part moneyGoesBack(Stage& stage);
/// What all of that left in the three data folders is searched for words of the journey.
Part nothingIsReadable(Stage& stage);

/// What the script says everywhere.
namespace cast {
inline const QString kArtisan = QStringLiteral("Ganga Devi");
inline const QString kArtisanEmail = QStringLiteral("ganga@tour.karigar.example");
inline const QString kCustomer = QStringLiteral("Asha Menon");
inline const QString kCustomerEmail = QStringLiteral("asha@tour.karigar.example");
inline const QString kPassword = QStringLiteral("tour-password-1");
/// These two are people of the demo marketplace.
inline const QString kGuest = QStringLiteral("Meera Nair");
inline const QString kGuestEmail = QStringLiteral("meera@demo.karigar.example");
inline const QString kAdminEmail = QStringLiteral("admin@demo.karigar.example");
inline const QString kDemoPassword = QStringLiteral("karigar-demo");

inline const QString kWheel = QStringLiteral("First pots on the wheel");
inline const QString kGlaze = QStringLiteral("Glazing in cobalt and white");
inline const QString kBio = QStringLiteral(
    "I learned the wheel from my mother-in-law in a lane behind the old kilns. We dig our clay before the "
    "rains, and I still mix the glazes by eye. Come with short nails and no hurry.");
inline const QStringList kCaptions{QStringLiteral("Plate and jars, cobalt on white"),
                                   QStringLiteral("Blue on blue"), QStringLiteral("Where it happens"),
                                   QStringLiteral("Tools of the week")};
inline const QString kClosedNote = QStringLiteral("Kiln day");
inline const QString kQuestion = QStringLiteral("Shall I bring an apron?");
inline const QString kAnswer = QStringLiteral("I have aprons. Bring short nails and an empty stomach.");
inline const QString kSaidOffline =
    QStringLiteral("Your pot came out of the kiln well. I will wrap it for you.");

/// Days from today of the first workshop, of the time that somebody else takes, and of the date that is
/// closed.
inline constexpr int kWorkshopIn = 3;
inline constexpr int kTakenIn = 4;
inline constexpr int kClosedIn = 5;
/// The seats of each workshop: whoever wants all of them leaves no room.
inline constexpr int kSeats = 4;
} // namespace cast

/// The instant at which the first workshop of a day begins, so many days from now.
Millis morningIn(const Stage& stage, int daysAhead);
/// That workshop's time as it is shown: "Thu 26 Nov, 10:00–12:00".
QString spanIn(const Stage& stage, int daysAhead);

} // namespace karigar::tour
