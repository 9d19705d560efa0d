// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/papertext.h"
#include "app/tour/script.h"
#include "models/domain/rules/calendar.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace karigar::tour {

namespace {

constexpr Millis kUntilItIsOver = 3 * kHour;

Step completes(Stage& stage)
{
    QWidget* window = stage.window(Role::Artisan);
    KARIGAR_STEP(click(window, u"navRail.page.earnings"_s));
    // Paise are shown unless they are none, so the texts are exact. Another guest has paid ₹900 meanwhile.
    const auto shows = [window](const QString& name, const QString& amount) {
        return [=] { return textOf(window, name) == amount; };
    };
    KARIGAR_STEP(until(shows(u"heldAmount"_s, u"₹2,400"_s), u"₹2,400 on hold"_s));
    KARIGAR_STEP(until(shows(u"payableAmount"_s, u"₹0"_s), u"nothing payable yet"_s));
    const QString span = spanIn(stage, cast::kWorkshopIn);
    KARIGAR_STEP(stage.travel(morningIn(stage, cast::kWorkshopIn) + kUntilItIsOver - stage.now()));
    KARIGAR_STEP(click(window, u"navRail.page.bookings"_s));
    KARIGAR_STEP(click(window, u"bookingFilter.1"_s));
    KARIGAR_STEP(openRow(window, u"bookingList"_s, saying(cast::kCustomer, cast::kWheel, span)));
    KARIGAR_STEP(click(window, u"completeButton"_s));
    KARIGAR_STEP(isNamed(window, u"bookingState"_s, u"Completed"_s));
    KARIGAR_STEP(click(window, u"navRail.page.earnings"_s));
    KARIGAR_STEP(until(shows(u"payableAmount"_s, u"₹1,500"_s), u"earnings to move by exactly ₹1,500"_s));
    KARIGAR_STEP(until(shows(u"heldAmount"_s, u"₹900"_s), u"₹900 left on hold"_s));
    co_return Result<void>();
}

Step savesReceipt(Stage& stage)
{
    QWidget* window = stage.window(Role::Customer);
    KARIGAR_STEP(click(window, u"navRail.page.payments"_s));
    KARIGAR_STEP(openRow(window, u"paymentList"_s, saying(cast::kWheel, u"Completed"_s)));
    stage.forgetSaved();
    KARIGAR_STEP(clickOneSaying(window, u"savePaper_"_s, u"receipt"_s));
    KARIGAR_STEP(until([&stage] { return QFileInfo::exists(stage.savedAs()); }, u"the PDF"_s));
    // Papers are called by their number, with dashes for what a file's name cannot hold.
    const QString number = QFileInfo(stage.savedAs()).completeBaseName().replace(u'-', u'/');
    KARIGAR_STEP(says(window, number + u" · ₹1,500.00"_s));
    const auto text = paperText(stage.savedAs());
    if (!text)
        co_return std::unexpected(text.error());
    const QStringList expected =
        saying(u"Receipt"_s, number, u"₹1,500.00"_s, cast::kArtisan, cast::kCustomer, cast::kWheel);
    for (const QString& words : expected) {
        KARIGAR_STEP(require(text->contains(words), u"“%1” to stand on the receipt"_s.arg(words)));
    }
    co_return Result<void>();
}

} // namespace

Part workshopTakesPlace(Stage& stage)
{
    co_await stage.play(Role::Artisan, u"completes the workshop"_s, [&] { return completes(stage); });
    co_await stage.play(Role::Customer, u"saves the receipt"_s, [&] { return savesReceipt(stage); });
}

} // namespace karigar::tour
