// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/script.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace karigar::tour {

namespace {

/// A tile says "Requests: 3, as of 11:15"; nothing while the day has not been counted.
QString valueOf(QWidget* window, const QString& tile)
{
    static const QRegularExpression counted(u": (.+), as of \\d\\d:\\d\\d$"_s);
    return counted.match(nameOf(window, tile)).captured(1);
}

/// "₹8,900" as 8900.
qint64 rupeesOf(QString amount)
{
    return amount.remove(u'₹').remove(u',').toLongLong();
}

QString shown(qint64 rupees)
{
    return formatMoneyShort({rupees * 100});
}

Step signsIn(Stage& stage)
{
    QWidget* window = stage.open(Role::Admin).window();
    KARIGAR_STEP(type(window, u"signInEmail"_s, cast::kAdminEmail));
    KARIGAR_STEP(type(window, u"signInPassword"_s, cast::kDemoPassword));
    KARIGAR_STEP(click(window, u"signInButton"_s));
    KARIGAR_STEP(
        until([&stage] { return stage.client(Role::Admin).session() != nullptr; }, u"the sign-in"_s));
    co_return Result<void>();
}

Step seesDayBegin(Stage& stage, DayTotals* began)
{
    KARIGAR_STEP(signsIn(stage));
    QWidget* window = stage.window(Role::Admin);
    KARIGAR_STEP(until([=] { return !valueOf(window, u"statCaptured"_s).isEmpty(); }, u"the numbers"_s));
    began->requests = valueOf(window, u"statRequests"_s).toInt();
    began->confirmed = valueOf(window, u"statConfirmed"_s).toInt();
    began->captured = rupeesOf(valueOf(window, u"statCaptured"_s));
    co_return Result<void>();
}

Step isCounted(QWidget* window, QString tile, QString value)
{
    return until([=] { return valueOf(window, tile) == value; }, u"“%1” to say %2"_s.arg(tile, value));
}

Step seesDayMove(Stage& stage, const DayTotals* began)
{
    QWidget* window = stage.window(Role::Admin);
    KARIGAR_STEP(click(window, u"navRail.page.overview"_s));
    // The workshop that was asked for twice and given once, and the one that somebody else booked at once.
    KARIGAR_STEP(isCounted(window, u"statRequests"_s, QString::number(began->requests + 3)));
    KARIGAR_STEP(isCounted(window, u"statConfirmed"_s, QString::number(began->confirmed + 2)));
    KARIGAR_STEP(isCounted(window, u"statCaptured"_s, shown(began->captured + 1500 + 900)));
    KARIGAR_STEP(
        lists(window, u"latestBookingList"_s,
              saying(cast::kWheel, u"%1 with %2"_s.arg(cast::kCustomer, cast::kArtisan), u"Confirmed"_s)));
    co_return Result<void>();
}

Step seesBooking(Stage& stage)
{
    QWidget* window = stage.window(Role::Admin);
    KARIGAR_STEP(click(window, u"navRail.page.bookings"_s));
    KARIGAR_STEP(openRow(window, u"adminBookingList"_s,
                         saying(cast::kWheel, u"%1 with %2"_s.arg(cast::kCustomer, cast::kArtisan))));
    KARIGAR_STEP(isNamed(window, u"bookingCaseState"_s, u"Completed"_s));
    QWidget* pane = seen(window, u"bookingCase"_s);
    KARIGAR_STEP(until([=] { return isSaid(pane, cast::kCustomer) && isSaid(pane, u"₹1,500"_s); },
                       u"who booked it, and for how much"_s));
    co_return Result<void>();
}

Step seesPayment(Stage& stage)
{
    QWidget* window = stage.window(Role::Admin);
    KARIGAR_STEP(click(window, u"navRail.page.payments"_s));
    KARIGAR_STEP(
        openRow(window, u"adminPaymentList"_s, saying(cast::kCustomer, u"Payment · "_s + cast::kWheel)));
    KARIGAR_STEP(isNamed(window, u"paymentCaseState"_s, u"Completed"_s));
    QWidget* pane = seen(window, u"paymentCase"_s);
    KARIGAR_STEP(until(
        [=] {
            return isSaid(pane, u"%1 · %2"_s.arg(cast::kCustomer, cast::kWheel)) &&
                   isSaid(pane, u"₹1,500.00"_s);
        },
        u"who paid, for what, and how much"_s));
    co_return Result<void>();
}

} // namespace

Part adminSeesDayBegin(Stage& stage, DayTotals& began)
{
    co_await stage.play(Role::Admin, u"sees how the day began"_s,
                        [&] { return seesDayBegin(stage, &began); });
}

Part adminSeesDayMove(Stage& stage, const DayTotals& began)
{
    co_await stage.play(Role::Admin, u"sees the totals of the day"_s,
                        [&] { return seesDayMove(stage, &began); });
}

Part adminSeesBooking(Stage& stage)
{
    co_await stage.play(Role::Admin, u"sees the booking"_s, [&] { return seesBooking(stage); });
    co_await stage.play(Role::Admin, u"sees the payment"_s, [&] { return seesPayment(stage); });
}

} // namespace karigar::tour
