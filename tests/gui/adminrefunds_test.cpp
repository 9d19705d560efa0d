// SPDX-License-Identifier: GPL-3.0-or-later
// The refund desk, disputes and drift, by their object names.
#include "models/domain/records/allrecords.h"
#include "models/domain/rules/refundreview.h"
#include "models/views/admin/drift.h"
#include "models/views/core/recordroles.h"
#include "models/views/shared/hitwords.h"
#include "models/views/shared/notificationtext.h"
#include "tests/gui/pageshots.h"
#include "tests/support/samplemarket.h"
#include "ui/admin/pages.h"
#include "ui/shared/combobox.h"
#include "ui/shared/moneyfield.h"
#include "ui/shared/recordlist.h"
#include "ui/shared/segmentedcontrol.h"

#include <gtest/gtest.h>
#include <QAbstractButton>
#include <QLabel>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace karigar::test {

namespace {

/// Ananya asks for ₹300 of the ₹700 she paid Sunita.
struct RefundDesk {
    SampleMarket market;
    MapWorkspace farida{market, market.farida};
    const Id booking = market.booking(u"ananya:third"_s);
    const Id request = Market::id(u"request"_s);
    std::unique_ptr<PageStage> page;

    RefundDesk() { ask(u"ananya:third"_s, market.ananya, request, 30000); }
    void ask(const QString& label, const Id& who, const Id& id, qint64 paise)
    {
        const auto done = market.run(who, u"refund.request",
                                     {{u"request"_s, id.toText()},
                                      {u"booking"_s, market.booking(label).toText()},
                                      {u"reason"_s, u"cut_short"_s},
                                      {u"text"_s, u"Only half of the time"_s},
                                      {u"wished"_s, FieldWriter::encode(Money{paise})}});
        EXPECT_TRUE(done) << (done ? "" : qPrintable(done.error().message));
    }
    void show(const QString& name, const QString& subject = {})
    {
        const auto pages = ui::adminPages();
        const auto spec = std::ranges::find(pages, name, &ui::PageSpec::name);
        page = std::make_unique<PageStage>(*spec, farida, subject);
    }
    bool says(const QString& words)
    {
        return waitUntil([&] { return page->words().contains(words); });
    }
    RefundRequest asked() { return market.records().get<RefundRequest>(request); }
    Payment payment() { return market.records().get<Payment>(market.paymentOf(u"ananya:third"_s)); }
    void write(const QString& text) { page->named<QPlainTextEdit>(u"decisionText"_s)->setPlainText(text); }
    void grant(qint64 paise)
    {
        page->named<ui::SegmentedControl>(u"refundMeasure"_s)->setCurrent(2);
        Q_EMIT page->named<ui::SegmentedControl>(u"refundMeasure"_s)->currentChanged(2);
        page->named<ui::MoneyField>(u"grantAmountField"_s)->setPaise(paise);
        settleEvents();
    }
    /// Approved by the rules alone, and refused or taken by the gateway.
    Refund granted(const QString& status, const QString& failure = {})
    {
        const std::vector<Payment> payments{payment()};
        EXPECT_TRUE(market.run(market.farida, u"refund.approve",
                               {{u"request"_s, request.toText()},
                                {u"measure"_s, u"other"_s},
                                {u"amount"_s, FieldWriter::encode(Money{20000})},
                                {u"seen"_s, toJson(moneyOf(payments))}}));
        const auto refund = market.records().get<Refund>(asked().refund);
        EXPECT_TRUE(market.runAsMarketplace(u"refund.sent", {{u"refund"_s, refund.id.toText()}}));
        EXPECT_TRUE(
            market.runAsMarketplace(u"refund.observe", {{u"payment"_s, refund.payment.toText()},
                                                        {u"key"_s, refund.key},
                                                        {u"status"_s, status},
                                                        {u"failure"_s, failure},
                                                        {u"amount"_s, FieldWriter::encode(refund.amount)}}));
        return market.records().get<Refund>(refund.id);
    }
    Id paidBackThere(qint64 paise)
    {
        EXPECT_TRUE(
            market.runAsMarketplace(u"refund.observe", {{u"payment"_s, payment().id.toText()},
                                                        {u"pspId"_s, u"rfnd_there"_s},
                                                        {u"status"_s, u"processed"_s},
                                                        {u"amount"_s, FieldWriter::encode(Money{paise})}}));
        return Id::derive(payment().id, u"external:rfnd_there");
    }
    void contest()
    {
        EXPECT_TRUE(
            market.runAsMarketplace(u"dispute.observe", {{u"payment"_s, payment().id.toText()},
                                                         {u"pspId"_s, u"disp_1"_s},
                                                         {u"status"_s, u"open"_s},
                                                         {u"phase"_s, u"chargeback"_s},
                                                         {u"reason"_s, u"not_as_described"_s},
                                                         {u"respondBy"_s, market.now() + 5 * kDay},
                                                         {u"amount"_s, FieldWriter::encode(Money{70000})}}));
    }
    void compare(const Id& payment, qint64 collected, qint64 refunded)
    {
        EXPECT_TRUE(market.runAsMarketplace(u"payment.compare",
                                            {{u"payment"_s, payment.toText()},
                                             {u"collected"_s, FieldWriter::encode(Money{collected})},
                                             {u"refunded"_s, FieldWriter::encode(Money{refunded})}}));
    }
};

} // namespace

TEST(AdminRefunds, TheOldestIsFirstAndTheCaseSaysAll)
{
    RefundDesk desk;
    desk.market.setNow(desk.market.now() + kHour);
    desk.ask(u"ananya:first"_s, desk.market.ananya, Market::id(u"later"_s), 10000);
    desk.show(u"refunds"_s);
    auto* list = desk.page->named<ui::RecordList>(u"adminRefundList"_s);
    ASSERT_TRUE(waitUntil([&] { return list->model()->rowCount() == 2; }));
    EXPECT_EQ(list->model()->index(0, 0).data(views::RecordRole::Id).toString(), desk.request.toText());
    desk.page->page().open(desk.request.toText());
    ASSERT_TRUE(desk.says(u"Only half of the time"_s));
    for (const char16_t* words : {u"Still there", u"Policy of this booking", u"Sunita", u"1 other request",
                                  u"Asked for", u"By the policy, cancelled at that time"})
        EXPECT_TRUE(desk.says(QString::fromUtf16(words))) << qPrintable(QString::fromUtf16(words));
    desk.page->shoot(u"admin-refunds"_s);
}

TEST(AdminRefunds, ApprovesExactlyWhatTheDialogSaysAndOnlyOnce)
{
    RefundDesk desk;
    desk.show(u"refunds"_s, desk.request.toText());
    ASSERT_TRUE(waitUntil([&] { return desk.page->shows(u"refundDecision"_s); }));
    desk.grant(25000);
    desk.write(u"Sorry for that"_s);
    desk.page->click(u"approveRefundButton"_s);
    const QString words = desk.page->named<QLabel>(u"confirmRefundWords"_s)->text();
    EXPECT_TRUE(words.contains(u"₹450.00 stay with Sunita"_s)) << qPrintable(words);
    EXPECT_EQ(desk.asked().state, RefundRequestState::Requested) << "nothing yet";
    desk.page->click(u"confirmRefundButton"_s);
    ASSERT_TRUE(waitUntil([&] { return desk.asked().state == RefundRequestState::Approved; }));
    EXPECT_EQ(desk.asked().granted, Money{25000});
    EXPECT_EQ(desk.asked().decision, u"Sorry for that"_s);
    EXPECT_EQ(desk.payment().refunding, Money{25000});
    ASSERT_TRUE(waitUntil([&] { return !desk.page->shows(u"refundDecision"_s); }));
    EXPECT_EQ(desk.market.records().all(Kind::Refund).size(), 1U);
    desk.page->shoot(u"admin-refund-approved"_s);
}

TEST(AdminRefunds, NotYetMeansNothingHappens)
{
    RefundDesk desk;
    desk.show(u"refunds"_s, desk.request.toText());
    ASSERT_TRUE(waitUntil([&] { return desk.page->shows(u"refundDecision"_s); }));
    desk.grant(25000);
    desk.page->click(u"approveRefundButton"_s);
    desk.page->click(u"keepRefundButton"_s);
    EXPECT_EQ(desk.asked().state, RefundRequestState::Requested);
    EXPECT_TRUE(desk.farida.submitted().isEmpty());
}

TEST(AdminRefunds, WhatTheAdminSawGoesWithTheDecision)
{
    RefundDesk desk;
    desk.show(u"refunds"_s, desk.request.toText());
    ASSERT_TRUE(waitUntil([&] { return desk.page->shows(u"refundDecision"_s); }));
    desk.grant(25000);
    desk.page->click(u"approveRefundButton"_s);
    desk.paidBackThere(10000); // while the dialog is open
    settleEvents();
    desk.page->click(u"confirmRefundButton"_s);
    ASSERT_TRUE(waitUntil([&] { return desk.page->shows(u"refundError"_s); }));
    EXPECT_TRUE(desk.page->words().contains(u"changed since you looked"_s));
    EXPECT_EQ(desk.asked().state, RefundRequestState::Requested);
    EXPECT_EQ(desk.payment().refunding, Money{});
}

TEST(AdminRefunds, OfflineDecisionsWait)
{
    RefundDesk desk;
    desk.farida.setOffline(true);
    desk.show(u"refunds"_s, desk.request.toText());
    ASSERT_TRUE(waitUntil([&] { return desk.page->shows(u"refundDecision"_s); }));
    desk.grant(25000);
    desk.page->click(u"approveRefundButton"_s);
    desk.page->click(u"confirmRefundButton"_s);
    auto* state = desk.page->named<ui::ComboBox>(u"refundStateFilter"_s);
    state->setCurrentIndex(0);
    auto* list = desk.page->named<ui::RecordList>(u"adminRefundList"_s);
    ASSERT_TRUE(waitUntil([&] {
        return list->model()->rowCount() == 1 &&
               list->model()->index(0, 0).data(views::RecordRole::Waiting).toBool();
    }));
    desk.page->shoot(u"admin-refund-waiting"_s);
    desk.farida.setOffline(false);
    desk.farida.settleAll();
    EXPECT_TRUE(
        waitUntil([&] { return !list->model()->index(0, 0).data(views::RecordRole::Waiting).toBool(); }));
}

TEST(AdminRefunds, AskingAndDecliningNeedWords)
{
    RefundDesk desk;
    desk.show(u"refunds"_s, desk.request.toText());
    ASSERT_TRUE(waitUntil([&] { return desk.page->shows(u"refundDecision"_s); }));
    desk.page->click(u"takeUpRefundButton"_s);
    ASSERT_TRUE(waitUntil([&] { return desk.asked().state == RefundRequestState::InReview; }));
    desk.page->click(u"askInfoButton"_s);
    EXPECT_TRUE(desk.says(u"Please write what the customer is to read."_s));
    EXPECT_EQ(desk.asked().state, RefundRequestState::InReview);
    desk.write(u"A picture, please"_s);
    desk.page->click(u"askInfoButton"_s);
    ASSERT_TRUE(waitUntil([&] { return desk.asked().state == RefundRequestState::NeedsInfo; }));
    desk.write(u"It took place"_s);
    desk.page->click(u"rejectRefundButton"_s);
    ASSERT_TRUE(waitUntil([&] { return desk.asked().state == RefundRequestState::Rejected; }));
    EXPECT_EQ(desk.asked().decision, u"It took place"_s);
}

TEST(AdminRefunds, BlockersAreSaidBeforeApproving)
{
    RefundDesk desk;
    desk.show(u"refunds"_s, desk.request.toText());
    ASSERT_TRUE(waitUntil([&] { return desk.page->shows(u"refundDecision"_s); }));
    EXPECT_FALSE(desk.page->shows(u"refundBlocked"_s));
    ASSERT_TRUE(desk.market.runAsMarketplace(
        u"money.looked", {{u"saidBalance"_s, true}, {u"balance"_s, FieldWriter::encode(Money{10000})}}));
    desk.grant(25000);
    EXPECT_TRUE(waitUntil([&] { return desk.page->shows(u"refundBalance"_s); })) << "too low";
    EXPECT_TRUE(desk.page->named<QAbstractButton>(u"approveRefundButton"_s)->isEnabled());
    desk.grant(5000);
    EXPECT_TRUE(waitUntil([&] { return !desk.page->shows(u"refundBalance"_s); }));
    desk.contest();
    ASSERT_TRUE(waitUntil([&] { return desk.page->shows(u"refundBlocked"_s); }));
    EXPECT_TRUE(desk.page->words().contains(u"bank contests"_s));
    EXPECT_FALSE(desk.page->named<QAbstractButton>(u"approveRefundButton"_s)->isEnabled());
    desk.page->shoot(u"admin-refund-blocked"_s);
}

TEST(AdminPayback, AFailedRefundIsSentAgainOrSettledByHand)
{
    RefundDesk desk;
    const Refund refund = desk.granted(u"failed"_s, u"psp_low_balance"_s);
    desk.show(u"payback"_s);
    ASSERT_TRUE(waitUntil(
        [&] { return desk.page->named<ui::RecordList>(u"adminPaybackList"_s)->model()->rowCount() == 1; }));
    desk.page->page().open(refund.id.toText());
    ASSERT_TRUE(waitUntil([&] { return desk.page->shows(u"sendAgainButton"_s); }));
    EXPECT_TRUE(desk.page->words().contains(u"too low"_s));
    desk.page->shoot(u"admin-payback-failed"_s);
    desk.page->click(u"settleByHandButton"_s);
    EXPECT_TRUE(desk.page->words().contains(u"Please give the bank's reference"_s));
    desk.page->type(u"proofField"_s, u"UTR 4711"_s);
    desk.page->click(u"settleByHandButton"_s);
    desk.page->click(u"confirmRefundButton"_s);
    const auto now = [&] { return desk.market.records().get<Refund>(refund.id); };
    ASSERT_TRUE(waitUntil([&] { return now().state == RefundState::Manual; }));
    EXPECT_EQ(now().reference, u"UTR 4711"_s);
    EXPECT_TRUE(waitUntil([&] { return !desk.page->shows(u"sendAgainButton"_s); }));

    RefundDesk other;
    const Refund again = other.granted(u"failed"_s, u"psp_low_balance"_s);
    other.show(u"payback"_s, again.id.toText());
    ASSERT_TRUE(waitUntil([&] { return other.page->shows(u"sendAgainButton"_s); }));
    other.page->click(u"sendAgainButton"_s);
    other.page->click(u"confirmRefundButton"_s);
    EXPECT_TRUE(
        waitUntil([&] { return other.market.records().get<Refund>(again.id).state == RefundState::Queued; }));
}

TEST(AdminPayback, WhatWasPaidBackThereIsRecognisedInPlaceOfOurs)
{
    RefundDesk desk;
    const Refund failed = desk.granted(u"failed"_s);
    const Id there = desk.paidBackThere(20000);
    desk.show(u"payback"_s, there.toText());
    ASSERT_TRUE(waitUntil([&] { return desk.page->shows(u"recogniseButton"_s); }));
    auto* instead = desk.page->named<ui::ComboBox>(u"insteadOfBox"_s);
    ASSERT_EQ(instead->count(), 2);
    instead->setCurrentIndex(1);
    desk.page->shoot(u"admin-payback-external"_s);
    desk.page->click(u"recogniseButton"_s);
    ASSERT_TRUE(
        waitUntil([&] { return desk.market.records().get<Refund>(there).state == RefundState::Processed; }));
    EXPECT_FALSE(desk.market.records().find(Kind::Refund, failed.id).value()) << "no longer owed";
}

TEST(AdminDisputes, SaysTheDeadlineAndShowsInThePaymentToo)
{
    RefundDesk desk;
    desk.contest();
    const Id dispute = Id::derive(desk.payment().id, u"dispute:disp_1");
    desk.show(u"disputes"_s, dispute.toText());
    ASSERT_TRUE(desk.says(u"5 d"_s));
    for (const char16_t* words : {u"Chargeback", u"Not as described", u"₹700.00", u"disp_1"})
        EXPECT_TRUE(desk.says(QString::fromUtf16(words))) << qPrintable(QString::fromUtf16(words));
    desk.page->shoot(u"admin-disputes"_s);
    desk.show(u"payments"_s, desk.payment().id.toText());
    ASSERT_TRUE(waitUntil([&] { return desk.page->shows(u"paymentContested"_s); }));
    desk.page->click(u"paymentContested.action"_s);
    EXPECT_EQ(desk.page->visited().back().page, u"disputes"_s);
}

TEST(AdminDrift, NamesWhatDiffersAndAsksAgain)
{
    RefundDesk desk;
    desk.show(u"drift"_s);
    EXPECT_TRUE(desk.says(u"has not been read yet"_s));
    for (const QJsonObject& doc : desk.market.records().all(Kind::Payment)) {
        const auto payment = fromJson<Payment>(doc).value_or(Payment());
        if (payment.capturedAt > 0)
            desk.compare(payment.id, payment.amount.paise, payment.refunded.paise);
    }
    ASSERT_TRUE(desk.market.runAsMarketplace(u"money.looked", {{u"all"_s, true}, {u"compared"_s, 9}}));
    EXPECT_TRUE(desk.says(u"Every payment that could be compared agrees."_s));
    desk.page->shoot(u"admin-drift-agrees"_s);
    desk.compare(desk.payment().id, 70000, 15000);
    ASSERT_TRUE(desk.says(u"1 payment(s) differ."_s) || desk.says(u"differ"_s));
    EXPECT_TRUE(desk.says(u"More has gone back at the gateway than here"_s));
    EXPECT_TRUE(desk.says(u"Somebody paid back at the gateway itself"_s));
    desk.page->shoot(u"admin-drift"_s);
    desk.page->click(u"openDriftPayment_0"_s);
    EXPECT_EQ(desk.page->visited().back(), (views::Destination{u"payments"_s, desk.payment().id.toText()}));
    desk.page->click(u"lookAgainButton"_s);
    EXPECT_EQ(desk.farida.submitted().back(), u"money.look"_s);
}

TEST(Drift, TellsEveryKindApart)
{
    using views::admin::DriftKind;
    constexpr Millis kNow = 1'800'000'000'000;
    constexpr Millis kLooked = kNow - kHour;
    views::admin::DriftRow row;
    row.payment.state = PaymentState::Captured;
    row.payment.amount = Money{1000};
    row.payment.capturedAt = kNow - kDay;
    const auto kind = [&] { return views::admin::driftOf(row, kLooked, kNow); };
    EXPECT_EQ(kind(), DriftKind::NotCompared);
    row.payment.gatewayAt = kLooked;
    EXPECT_EQ(kind(), DriftKind::NotCollectedThere);
    row.payment.gatewayCollected = Money{900};
    EXPECT_EQ(kind(), DriftKind::AmountDiffers);
    row.payment.gatewayCollected = Money{1000};
    EXPECT_EQ(kind(), DriftKind::Agrees);
    row.payment.gatewayRefunded = Money{300};
    EXPECT_EQ(kind(), DriftKind::MoreBackThere);
    row.payment.refunding = Money{300};
    EXPECT_EQ(kind(), DriftKind::OnItsWay);
    row.payment.refunding = {};
    row.payment.state = PaymentState::PartiallyRefunded;
    row.payment.refunded = Money{400};
    EXPECT_EQ(kind(), DriftKind::LessBackThere);
    row.byHand = Money{100};
    EXPECT_EQ(kind(), DriftKind::Agrees) << "what was paid by hand never was the gateway's";
    row.byHand = {};
    row.fresh = Money{100};
    EXPECT_EQ(kind(), DriftKind::NotCompared) << "the list is older than the refund";
    row.payment.capturedAt = kNow;
    EXPECT_EQ(kind(), DriftKind::NotCompared);
    row.payment = {};
    row.payment.state = PaymentState::Released;
    EXPECT_EQ(kind(), DriftKind::Agrees);
    row.payment.gatewayCollected = Money{1000};
    EXPECT_EQ(kind(), DriftKind::NotCollectedHere);
    row.payment = {};
    row.payment.state = PaymentState::Captured;
    row.payment.capturedAt = kNow - 300 * kDay;
    EXPECT_EQ(kind(), DriftKind::TooOld);
}

TEST(Search, LeadsEachToTheirOwnPageOfARefund)
{
    RefundDesk desk;
    const views::SearchHit hit{Kind::RefundRequest, {desk.request, toJson(desk.asked()), false}};
    EXPECT_EQ(views::describeHit(hit, desk.farida.person()).leadsTo,
              (views::Destination{u"refunds"_s, desk.request.toText()}));
    const MapWorkspace ananya(desk.market, desk.market.ananya);
    EXPECT_EQ(views::describeHit(hit, ananya.person()).leadsTo,
              (views::Destination{u"refund"_s, desk.booking.toText()}));
}

TEST(Notifications, AboutARefundLeadToItAndThoseForTheDeskToTheBooking)
{
    Notification n;
    n.subject = Market::id(u"booking"_s);
    for (const Topic topic :
         {Topic::RefundNeedsInfo, Topic::RefundApproved, Topic::RefundRejected, Topic::RefundProcessed}) {
        n.topic = topic;
        EXPECT_EQ(views::describe(n).leadsTo.page, u"refund"_s);
    }
    n.topic = Topic::RefundFailed; // an admin gets this one too
    EXPECT_EQ(views::describe(n).leadsTo.page, u"bookings"_s);
}

} // namespace karigar::test
