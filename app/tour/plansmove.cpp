// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/customerbooks.h"
#include "app/tour/python.h"
#include "app/tour/script.h"

#include <QFileInfo>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace karigar::tour {

namespace {

// Days ahead: what is booked, what the customer wishes instead, what the artisan answers.
constexpr int kBookedIn = 9;
constexpr int kWishedIn = 10;
constexpr int kCounteredIn = 11;
// The request that was approved offline lies this far ahead of that day.
constexpr int kKeptIn = 6;
constexpr int kProgramMs = 20'000;

Step picksDay(Stage& stage, QWidget* window, int daysAhead)
{
    const QString cell = u"day."_s + stage.today().addDays(daysAhead).toString(Qt::ISODate);
    KARIGAR_STEP(until([=] { return seen(window, u"changeMonth"_s) != nullptr; }, u"the form"_s));
    if (!seen(window, cell)) {
        KARIGAR_STEP(click(window, u"changeMonth.next"_s));
    }
    KARIGAR_STEP(click(window, cell));
    co_return Result<void>();
}

Step booksInstantly(Stage& stage)
{
    KARIGAR_STEP(asks(stage, cast::kGlaze, kBookedIn));
    QWidget* window = stage.window(Role::Customer);
    KARIGAR_STEP(click(window, u"seeBookingButton"_s));
    KARIGAR_STEP(isNamed(window, u"bookingState"_s, u"Confirmed"_s));
    co_return Result<void>();
}

Step proposes(Stage& stage)
{
    QWidget* window = stage.window(Role::Customer);
    KARIGAR_STEP(click(window, u"proposeChangeButton"_s));
    KARIGAR_STEP(picksDay(stage, window, kWishedIn));
    KARIGAR_STEP(clickOneSaying(window, u"slot."_s, u":"_s));
    KARIGAR_STEP(type(window, u"changeMessage"_s, u"My train comes a day later."_s));
    KARIGAR_STEP(click(window, u"sendChangeButton"_s));
    KARIGAR_STEP(says(window, u"You proposed a change"_s));
    co_return Result<void>();
}

Step counters(Stage& stage)
{
    QWidget* window = stage.window(Role::Artisan);
    KARIGAR_STEP(click(window, u"navRail.page.bookings"_s));
    KARIGAR_STEP(click(window, u"bookingFilter.1"_s));
    KARIGAR_STEP(openRow(window, u"bookingList"_s, saying(cast::kGlaze, cast::kCustomer)));
    KARIGAR_STEP(says(window, u"proposes a change"_s));
    KARIGAR_STEP(click(window, u"counterChangeButton"_s));
    KARIGAR_STEP(picksDay(stage, window, kCounteredIn));
    KARIGAR_STEP(click(window, u"sendChangeButton"_s));
    KARIGAR_STEP(says(window, u"You proposed a change"_s));
    co_return Result<void>();
}

Step accepts(Stage& stage)
{
    QWidget* window = stage.window(Role::Customer);
    KARIGAR_STEP(click(window, u"acceptChangeButton"_s));
    KARIGAR_STEP(until([=] { return seen(window, u"proposeChangeButton"_s) != nullptr; },
                       u"the booking to have moved"_s));
    co_return Result<void>();
}

/// What another program reads out of the calendar file.
Result<QString> readByAnother(const QString& path)
{
    KARIGAR_TRY(const QString python, pythonKnowing(u"icalendar"_s));
    QProcess reader;
    reader.start(python, {u"-c"_s,
                          u"import sys, icalendar\n"
                          "calendar = icalendar.Calendar.from_ical(open(sys.argv[1], 'rb').read())\n"
                          "print(*[event['SUMMARY'] for event in calendar.walk('VEVENT')])"_s,
                          path});
    if (!reader.waitForFinished(kProgramMs) || reader.exitCode() != 0)
        return fail(ErrorDomain::Internal, "not_read"_L1,
                    QString::fromUtf8(reader.readAllStandardError()).trimmed());
    return QString::fromUtf8(reader.readAllStandardOutput());
}

Step savesCalendarFile(Stage& stage)
{
    QWidget* window = stage.window(Role::Customer);
    stage.forgetSaved();
    KARIGAR_STEP(click(window, u"saveCalendarFileButton"_s));
    KARIGAR_STEP(until([&stage] { return QFileInfo::exists(stage.savedAs()); }, u"the calendar file"_s));
    const auto summary = readByAnother(stage.savedAs());
    if (!summary)
        co_return std::unexpected(summary.error());
    KARIGAR_STEP(require(summary->contains(cast::kGlaze),
                         u"another program to read the workshop, not: "_s + summary->trimmed()));
    co_return Result<void>();
}

Step cancels(Stage& stage)
{
    QWidget* window = stage.window(Role::Customer);
    KARIGAR_STEP(click(window, u"cancelBookingButton"_s));
    KARIGAR_STEP(until([=] { return textOf(window, u"confirmCancelButton"_s).contains(u"back"_s); },
                       u"the exact refund to be shown"_s));
    KARIGAR_STEP(click(window, u"confirmCancelButton"_s));
    KARIGAR_STEP(isNamed(window, u"bookingState"_s, u"Cancelled"_s));
    KARIGAR_STEP(isNamed(window, u"bookingPayment"_s, u"Refunded"_s));
    co_return Result<void>();
}

Step isReminded(Stage& stage)
{
    const auto reminded = [&stage] {
        return !stage.mailsTo(cast::kArtisanEmail, cast::kCustomer + u" is coming to"_s).isEmpty() &&
               !stage.mailsTo(cast::kCustomerEmail, cast::kArtisan + u" is coming up"_s).isEmpty();
    };
    KARIGAR_STEP(require(!reminded(), u"nobody to be reminded too early"_s));
    const Millis eve = morningIn(stage, kKeptIn) - 22 * kHour;
    KARIGAR_STEP(stage.travel(eve - stage.now()));
    KARIGAR_STEP(until(reminded, u"the reminders of both by mail"_s));
    co_return Result<void>();
}

} // namespace

Part plansMove(Stage& stage)
{
    co_await stage.play(Role::Customer, u"books an instant workshop"_s,
                        [&] { return booksInstantly(stage); });
    co_await stage.play(Role::Customer, u"proposes another day"_s, [&] { return proposes(stage); });
    co_await stage.play(Role::Artisan, u"counters with yet another"_s, [&] { return counters(stage); });
    co_await stage.play(Role::Customer, u"accepts"_s, [&] { return accepts(stage); });
    co_await stage.play(Role::Customer, u"saves the calendar file"_s,
                        [&] { return savesCalendarFile(stage); });
    co_await stage.play(Role::Customer, u"cancels after seeing the refund"_s, [&] { return cancels(stage); });
    co_await stage.play(Role::Customer, u"is reminded by mail of the other booking"_s,
                        [&] { return isReminded(stage); });
}

} // namespace karigar::tour
