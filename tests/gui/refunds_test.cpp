// SPDX-License-Identifier: GPL-3.0-or-later
// Money back, as a customer asks for it and follows it.
#include "models/domain/records/refund.h"
#include "models/domain/records/refundrequest.h"
#include "models/domain/rules/refundreview.h"
#include "models/views/core/recordroles.h"
#include "tests/gui/customerstage.h"
#include "tests/support/paintedpictures.h"
#include "ui/refunds/refundtrack.h"
#include "ui/shared/moneyfield.h"
#include "ui/shared/recordlist.h"

#include <gtest/gtest.h>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace karigar::test {

namespace {

/// Ananya's held workshop: Sunita's fish, ₹700.
struct Asking : CustomerStage {
    const Id booking = market.booking(u"ananya:third"_s);
    std::unique_ptr<PageStage> page;
    QStringList pictures;

    void open()
    {
        ui::CustomerDoors doors;
        doors.chooseFile = [this](QWidget*, const QString&) { return saveAs; };
        doors.print = [](QWidget*, const QByteArray&) { return true; };
        doors.choosePictures = [this](QWidget*) { return pictures; };
        const auto pages = ui::customerPages(doors);
        const auto spec = std::ranges::find(pages, u"refund"_s, &ui::PageSpec::name);
        page = std::make_unique<PageStage>(*spec, workspace, booking.toText());
    }
    void write(const QString& field, const QString& text)
    {
        page->named<QPlainTextEdit>(field)->setPlainText(text);
    }
    void fillIn(qint64 paise = 30000)
    {
        page->click(u"askRefundButton"_s);
        auto* reason = page->named<QComboBox>(u"refundReasonBox"_s);
        reason->setCurrentIndex(reason->findData(u"cut_short"_s));
        write(u"refundText"_s, u"Only half of the time"_s);
        page->named<ui::MoneyField>(u"refundAmountField"_s)->setPaise(paise);
    }
    RefundRequest request()
    {
        for (const QJsonObject& doc : market.records().all(Kind::RefundRequest))
            return fromJson<RefundRequest>(doc).value_or(RefundRequest());
        return {};
    }
    bool says(const QString& words)
    {
        return waitUntil([&] { return page->words().contains(words); });
    }
    Changes desk(const QString& command, QJsonObject args)
    {
        args.insert(u"request"_s, request().id.toText());
        auto done = market.run(market.farida, command, args);
        EXPECT_TRUE(done) << (done ? "" : qPrintable(done.error().message));
        return done.value_or(Changes());
    }
    std::vector<Payment> payments()
    {
        return {market.records().get<Payment>(market.paymentOf(u"ananya:third"_s))};
    }
    Refund approve(qint64 paise)
    {
        desk(u"refund.approve"_s, {{u"measure"_s, u"other"_s},
                                   {u"amount"_s, FieldWriter::encode(Money{paise})},
                                   {u"text"_s, u"Sorry"_s},
                                   {u"seen"_s, toJson(moneyOf(payments()))}});
        return market.records().get<Refund>(request().refund);
    }
    void gateway(const Refund& refund, const QString& status, const QString& reference = {})
    {
        if (refund.state == RefundState::Queued) {
            EXPECT_TRUE(market.runAsMarketplace(u"refund.sent", {{u"refund"_s, refund.id.toText()}}));
        }
        EXPECT_TRUE(
            market.runAsMarketplace(u"refund.observe", {{u"payment"_s, refund.payment.toText()},
                                                        {u"key"_s, refund.key},
                                                        {u"pspId"_s, u"rfnd_1"_s},
                                                        {u"status"_s, status},
                                                        {u"reference"_s, reference},
                                                        {u"amount"_s, FieldWriter::encode(refund.amount)}}));
    }
};

} // namespace

TEST(RefundPage, TheBookingLeadsToIt)
{
    CustomerStage c;
    const Id booking = c.market.booking(u"ananya:third"_s);
    const auto page = c.show(u"booking"_s, booking.toText());
    ASSERT_TRUE(waitUntil([&] { return page->shows(u"openRefundButton"_s); }));
    EXPECT_TRUE(page->words().contains(u"Ask for a refund"_s));
    page->click(u"openRefundButton"_s);
    EXPECT_EQ(page->visited().back(), (views::Destination{u"refund"_s, booking.toText()}));
    const auto declined = c.show(u"booking"_s, c.market.booking(u"ananya:declined"_s).toText());
    EXPECT_FALSE(declined->shows(u"openRefundButton"_s)) << "nothing was collected";
}

TEST(RefundPage, RefusesWhatCannotBeAskedBeforeAnythingIsSent)
{
    Asking c;
    c.open();
    ASSERT_TRUE(c.says(u"Can still go back"_s));
    c.fillIn(70001);
    c.write(u"refundText"_s, {});
    c.page->click(u"sendRefundButton"_s);
    EXPECT_TRUE(c.page->words().contains(u"More cannot go back than is left: ₹700.00"_s));
    EXPECT_TRUE(c.page->words().contains(u"Please say something about it."_s));
    EXPECT_TRUE(c.workspace.submitted().isEmpty());
    c.page->shoot(u"refund-ask-refused"_s);
}

TEST(RefundPage, AsksWithPicturesAndAnAmount)
{
    Asking c;
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"pot.png"_s);
    QFile picture(file);
    ASSERT_TRUE(picture.open(QIODevice::WriteOnly));
    picture.write(paintedPicture(Motif::Pottery, 3));
    picture.close();
    c.pictures = {file};
    c.open();
    c.fillIn();
    c.page->click(u"addPicturesButton"_s);
    ASSERT_TRUE(waitUntil([&] { return c.page->shows(u"picture_1"_s); }));
    c.page->shoot(u"refund-ask"_s);
    c.page->click(u"sendRefundButton"_s);
    ASSERT_TRUE(c.says(u"₹300.00 asked for"_s));
    const RefundRequest request = c.request();
    EXPECT_EQ(request.wished, Money{30000});
    EXPECT_EQ(request.reason, u"cut_short"_s);
    EXPECT_EQ(request.pictures.size(), 1);
    EXPECT_FALSE(c.page->shows(u"refundForm"_s));
    EXPECT_FALSE(c.page->shows(u"askRefundButton"_s)) << "one at a time";
    c.page->shoot(u"refund-asked"_s);
}

TEST(RefundPage, OfflineItWaits)
{
    Asking c;
    c.workspace.setOffline(true);
    c.open();
    c.fillIn();
    c.page->click(u"sendRefundButton"_s);
    ASSERT_TRUE(c.says(u"waiting"_s) || !c.page->page().findChildren<ui::RefundTrack*>().isEmpty());
    EXPECT_TRUE(c.page->shows(u"offlineLine"_s));
    ASSERT_TRUE(waitUntil([&] { return c.page->shows(u"refundTrack"_s); }));
    c.page->shoot(u"refund-waiting"_s);
}

TEST(RefundPage, AnswersAQuestionAndKeepsWhatIsTyped)
{
    Asking c;
    c.open();
    c.fillIn();
    c.page->click(u"sendRefundButton"_s);
    ASSERT_TRUE(c.says(u"asked for"_s));
    c.desk(u"refund.ask"_s, {{u"text"_s, u"Until when were you there?"_s}});
    ASSERT_TRUE(waitUntil([&] { return c.page->shows(u"refundAnswerText"_s); }));
    EXPECT_EQ(c.page->named<QLabel>(u"refundQuestion"_s)->text(), u"Until when were you there?"_s);
    c.page->shoot(u"refund-question"_s);
    c.write(u"refundAnswerText"_s, u"Until eleven"_s);
    Q_EMIT c.market.changed({{Kind::Booking}, {}, true});
    settleEvents();
    EXPECT_EQ(c.page->named<QPlainTextEdit>(u"refundAnswerText"_s)->toPlainText(), u"Until eleven"_s);
    c.page->click(u"sendRefundAnswerButton"_s);
    ASSERT_TRUE(c.says(u"Under review"_s));
    EXPECT_EQ(c.request().remarks.back().text, u"Until eleven"_s);
}

TEST(RefundPage, FollowsTheMoneyToTheBanksReferenceAndTheCreditNote)
{
    Asking c;
    c.open();
    c.fillIn();
    c.page->click(u"sendRefundButton"_s);
    ASSERT_TRUE(c.says(u"asked for"_s));
    Refund refund = c.approve(25000);
    ASSERT_TRUE(c.says(u"₹250.00 approved"_s));
    EXPECT_TRUE(c.says(u"about to be sent"_s));
    c.gateway(refund, u"pending"_s);
    ASSERT_TRUE(c.says(u"With the bank"_s));
    c.page->shoot(u"refund-sent"_s);
    refund = c.market.records().get<Refund>(refund.id);
    c.gateway(refund, u"processed"_s, u"40900123"_s);
    ASSERT_TRUE(c.says(u"Bank reference 40900123."_s));
    EXPECT_TRUE(c.says(u"Confirmed by the bank"_s));
    EXPECT_TRUE(c.says(u"working days"_s) || c.says(u"days"_s));
    EXPECT_TRUE(c.says(u"Credit note"_s));
    EXPECT_TRUE(c.page->shows(u"askRefundButton"_s)) << "the rest can be asked for";
    c.page->shoot(u"refund-arrived"_s);
}

TEST(RefundPage, TakesItBackAndReadsWhyNot)
{
    Asking c;
    c.open();
    c.fillIn();
    c.page->click(u"sendRefundButton"_s);
    ASSERT_TRUE(waitUntil([&] { return c.page->shows(u"withdrawRefundButton"_s); }));
    c.page->click(u"withdrawRefundButton"_s);
    ASSERT_TRUE(waitUntil([&] { return c.request().state == RefundRequestState::Withdrawn; }));
    ASSERT_TRUE(waitUntil([&] { return c.page->shows(u"askRefundButton"_s); }));

    Asking other;
    other.open();
    other.fillIn();
    other.page->click(u"sendRefundButton"_s);
    ASSERT_TRUE(other.says(u"asked for"_s));
    other.desk(u"refund.reject"_s, {{u"text"_s, u"It took place as described"_s}});
    EXPECT_TRUE(other.says(u"It took place as described"_s));
    other.page->shoot(u"refund-rejected"_s);
}

TEST(RefundPage, WhileTheBankContestsNothingCanBeAsked)
{
    Asking c;
    c.open();
    ASSERT_TRUE(
        c.market.runAsMarketplace(u"dispute.observe", {{u"payment"_s, c.payments().front().id.toText()},
                                                       {u"pspId"_s, u"disp_1"_s},
                                                       {u"status"_s, u"open"_s},
                                                       {u"amount"_s, FieldWriter::encode(Money{70000})}}));
    ASSERT_TRUE(waitUntil([&] { return c.page->shows(u"refundDisputed"_s); }));
    EXPECT_FALSE(c.page->shows(u"askRefundButton"_s));
    EXPECT_TRUE(c.page->words().contains(u"contests"_s));
    c.page->shoot(u"refund-contested"_s);
}

TEST(Bookings, TheListSaysHowThePaymentStands)
{
    CustomerStage c;
    const auto page = c.show(u"bookings"_s);
    auto* list = page->named<ui::RecordList>(u"upcomingList"_s);
    EXPECT_TRUE(waitUntil([&] {
        return list->model()
            ->index(0, 0)
            .data(views::RecordRole::Subtitle)
            .toString()
            .contains(u"Completed"_s);
    }));
}

} // namespace karigar::test
