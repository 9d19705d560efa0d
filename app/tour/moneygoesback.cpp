// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/papertext.h"
#include "app/tour/script.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace karigar::tour {

namespace {

const QString kWished = u"600"_s;
const QString kGranted = u"450"_s;
const QString kWords = u"The glaze we were to learn was left out."_s;
const QString kDecision = u"We are sorry. The part that was left out comes back to you."_s;

Step opensCompleted(Stage& stage)
{
    QWidget* window = stage.window(Role::Customer);
    KARIGAR_STEP(click(window, u"navRail.page.bookings"_s));
    KARIGAR_STEP(click(window, u"bookingGroups.2"_s));
    KARIGAR_STEP(openRow(window, u"pastList"_s, saying(cast::kWheel, u"Completed"_s)));
    KARIGAR_STEP(isNamed(window, u"bookingState"_s, u"Completed"_s));
    co_return Result<void>();
}

Step asksForPart(Stage& stage)
{
    KARIGAR_STEP(opensCompleted(stage));
    QWidget* window = stage.window(Role::Customer);
    stage.setFilesToChoose({stage.file(u"pictures/pot-1.jpg"_s)});
    KARIGAR_STEP(click(window, u"openRefundButton"_s));
    KARIGAR_STEP(click(window, u"askRefundButton"_s));
    KARIGAR_STEP(choose(window, u"refundReasonBox"_s, u"cut_short"_s));
    KARIGAR_STEP(type(window, u"refundText"_s, kWords));
    KARIGAR_STEP(type(window, u"refundAmountField"_s, kWished));
    KARIGAR_STEP(click(window, u"addPicturesButton"_s));
    KARIGAR_STEP(until([=] { return seen(window, u"picture_1"_s) != nullptr; }, u"the picture"_s));
    KARIGAR_STEP(click(window, u"sendRefundButton"_s));
    KARIGAR_STEP(says(window, u"₹600.00 asked for"_s));
    co_return Result<void>();
}

Step adminApproves(Stage& stage)
{
    QWidget* window = stage.window(Role::Admin);
    KARIGAR_STEP(click(window, u"navRail.page.refunds"_s));
    KARIGAR_STEP(openRow(window, u"adminRefundList"_s, saying(cast::kCustomer)));
    KARIGAR_STEP(says(window, kWords));
    KARIGAR_STEP(click(window, u"refundMeasure.2"_s));
    KARIGAR_STEP(type(window, u"grantAmountField"_s, kGranted));
    KARIGAR_STEP(type(window, u"decisionText"_s, kDecision));
    KARIGAR_STEP(click(window, u"approveRefundButton"_s));
    KARIGAR_STEP(until(
        [=] {
            const QString words = textOf(window, u"confirmRefundWords"_s);
            return words.contains(cast::kWheel) && words.contains(u"₹1,050.00 stay with"_s);
        },
        u"the exact amounts to be said"_s));
    KARIGAR_STEP(click(window, u"confirmRefundButton"_s));
    KARIGAR_STEP(says(window, u"₹450.00 approved"_s));
    co_return Result<void>();
}

Step tracks(Stage& stage)
{
    QWidget* window = stage.window(Role::Customer);
    KARIGAR_STEP(says(window, kDecision));
    KARIGAR_STEP(says(window, u"Confirmed by the bank"_s));
    KARIGAR_STEP(says(window, u"Bank reference"_s));
    co_return Result<void>();
}

Step showsCreditNote(Stage& stage)
{
    QWidget* window = stage.window(Role::Customer);
    KARIGAR_STEP(clickOneSaying(window, u"openPaper_"_s, u"credit"_s));
    KARIGAR_STEP(until([=] { return seen(window, u"paperView"_s) != nullptr; }, u"the page"_s));
    stage.forgetSaved();
    stage.saveNextAs(u"credit-note.pdf"_s);
    KARIGAR_STEP(click(window, u"savePaperButton"_s));
    KARIGAR_STEP(until([&stage] { return QFileInfo::exists(stage.savedAs()); }, u"the credit note"_s));
    const auto text = paperText(stage.savedAs());
    if (!text)
        co_return std::unexpected(text.error());
    const QStringList expected = saying(u"₹%1.00"_s.arg(kGranted), cast::kArtisan, cast::kCustomer);
    for (const QString& words : expected) {
        KARIGAR_STEP(require(text->contains(words), u"“%1” to stand on the credit note"_s.arg(words)));
    }
    co_return Result<void>();
}

Step closesCreditNote(Stage& stage)
{
    QWidget* window = stage.window(Role::Customer);
    KARIGAR_STEP(click(window, u"closePaperButton"_s));
    KARIGAR_STEP(until([=] { return seen(window, u"paperView"_s) == nullptr; }, u"the page to close"_s));
    co_return Result<void>();
}

Step adminCompares(Stage& stage)
{
    QWidget* window = stage.window(Role::Admin);
    KARIGAR_STEP(click(window, u"navRail.page.drift"_s));
    KARIGAR_STEP(click(window, u"lookAgainButton"_s));
    KARIGAR_STEP(says(window, u"Last read just now"_s));
    // The demo has one payment of which a part went back at the gateway; nothing of the journey differs.
    KARIGAR_STEP(until([=] { return isSaid(seen(window, u"driftVerdict"_s), u"1 payment differs."_s); },
                       u"one payment to differ"_s));
    KARIGAR_STEP(require(!isSaid(window, cast::kWheel) && !isSaid(window, cast::kGlaze),
                         u"the books to agree about this journey"_s));
    co_return Result<void>();
}

Step adminSeesDispute(Stage& stage)
{
    QWidget* window = stage.window(Role::Admin);
    KARIGAR_STEP(click(window, u"navRail.page.disputes"_s));
    KARIGAR_STEP(openRow(window, u"adminDisputeList"_s, saying(u"Chargeback"_s)));
    KARIGAR_STEP(says(window, u"Not or only partly received"_s));
    KARIGAR_STEP(says(window, u"to answer"_s));
    co_return Result<void>();
}

} // namespace

Part moneyGoesBack(Stage& stage)
{
    co_await stage.play(Role::Customer, u"asks for a part of the money"_s,
                        [&] { return asksForPart(stage); });
    co_await stage.play(Role::Admin, u"approves another amount"_s, [&] { return adminApproves(stage); });
    co_await stage.play(Role::Customer, u"follows it to the bank"_s, [&] { return tracks(stage); });
    co_await stage.play(Role::Customer, u"reads the credit note"_s, [&] { return showsCreditNote(stage); });
    co_await stage.play(Role::Customer, u"closes the credit note"_s, [&] { return closesCreditNote(stage); });
    co_await stage.play(Role::Admin, u"compares the books with the gateway"_s,
                        [&] { return adminCompares(stage); });
    co_await stage.play(Role::Admin, u"sees a contested payment"_s, [&] { return adminSeesDispute(stage); });
}

} // namespace karigar::tour
