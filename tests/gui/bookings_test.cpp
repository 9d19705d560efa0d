// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/records/favourite.h"
#include "models/domain/records/refund.h"
#include "models/domain/records/user.h"
#include "models/domain/rules/policy.h"
#include "models/views/core/recordroles.h"
#include "models/views/customer/bookingsview.h"
#include "models/views/customer/favouritesmodel.h"
#include "tests/gui/customerstage.h"
#include "ui/shared/recordlist.h"
#include "ui/shared/segmentedcontrol.h"

#include <gtest/gtest.h>
#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace karigar::test {

namespace {

QString pdfText(const QString& path)
{
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    reader.waitForFinished();
    return QString::fromUtf8(reader.readAllStandardOutput());
}

} // namespace

TEST(Bookings, TheNextOneIsLargeAndHasOneAction)
{
    CustomerStage c;
    const auto page = c.show(u"bookings"_s);
    EXPECT_EQ(page->named<QLabel>(u"nextBookingTitle"_s)->text(), u"Paint a blue pottery tile"_s);
    EXPECT_EQ(page->named<QAbstractButton>(u"nextBookingAction"_s)->text(), u"Write to Lakshmi Prajapat"_s);
    page->shoot(u"bookings"_s);
    page->click(u"nextBookingAction"_s);
    EXPECT_EQ(page->visited().back(),
              (views::Destination{u"chats"_s, c.market.booking(u"ananya:confirmed"_s).toText()}));

    c.market.book({u"ananya:held"_s, c.market.ananya, u"ghulam:0"_s, 6, 0, 1, BookingState::Held});
    c.market.setNow(SampleMarket::kNow);
    ASSERT_TRUE(waitUntil([&] { return page->words().contains(u"Pay ₹2,600"_s); })) << "unpaid comes first";
    page->click(u"nextBookingAction"_s);
    EXPECT_TRUE(waitUntil([&] { return c.opened.size() == 1; }));
}

TEST(Bookings, AreSortedIntoThreeLists)
{
    CustomerStage c;
    const auto page = c.show(u"bookings"_s);
    const auto rows = [&](const QString& list) {
        return page->named<ui::RecordList>(list)->model()->rowCount();
    };
    EXPECT_EQ(rows(u"upcomingList"_s), 1);
    EXPECT_EQ(rows(u"waitingList"_s), 1);
    EXPECT_EQ(rows(u"pastList"_s), 7);
    page->named<ui::SegmentedControl>(u"bookingGroups"_s)->setCurrent(2);
    settleEvents();
    EXPECT_TRUE(page->shows(u"pastList"_s));
    page->shoot(u"bookings-past"_s);
    auto* list = page->named<ui::RecordList>(u"pastList"_s);
    Q_EMIT list->opened(list->model()->index(0, 0));
    EXPECT_EQ(page->visited().back().page, u"booking"_s);
}

TEST(Bookings, EmptyOffersTheFirstStep)
{
    CustomerStage c;
    const Id person = Market::id(u"new"_s);
    ASSERT_TRUE(c.market.runAsMarketplace(
        u"user.register",
        {{u"user"_s, person.toText()}, {u"email"_s, u"new@example.in"_s}, {u"name"_s, u"New"_s}}));
    MapWorkspace workspace(c.market, person);
    for (const auto& spec : ui::customerPages()) {
        if (spec.icon.isEmpty() || spec.name == u"discover"_s || spec.name == u"account"_s)
            continue;
        PageStage page(spec, workspace);
        const QString empty = spec.name == u"bookings"_s   ? u"noBookings"_s
                              : spec.name == u"payments"_s ? u"paymentEmpty"_s
                                                           : u"noFavourites"_s;
        EXPECT_TRUE(page.shows(empty)) << qPrintable(spec.name);
        page.shoot(spec.name + u"-empty"_s);
    }
}

TEST(BookingPage, TellsTheWholeStory)
{
    CustomerStage c;
    const auto page = c.show(u"booking"_s, c.market.booking(u"ananya:confirmed"_s).toText());
    const QString words = page->words();
    for (const char16_t* expected :
         {u"Paint a blue pottery tile", u"Waiting for payment", u"Confirmed", u"by you",
          u"My daughter is nine", u"Full refund until", u"Payment reference pay_"})
        EXPECT_TRUE(words.contains(QString::fromUtf16(expected))) << qPrintable(words);
    page->shoot(u"booking-confirmed"_s);
    page->click(u"chatButton"_s);
    EXPECT_EQ(page->visited().back().page, u"chats"_s);
    EXPECT_TRUE(page->shows(u"paperList"_s));
    EXPECT_FALSE(page->shows(u"receiptButton"_s)) << "the numbered receipt is the only one";
}

TEST(BookingPage, APaymentFromBeforeThereWereNumbersKeepsItsOldReceipt)
{
    CustomerStage c;
    const Id id = c.market.booking(u"ananya:confirmed"_s);
    std::vector<RecordChange> gone;
    for (const QJsonObject& doc : c.market.records().all(Kind::Invoice))
        if (doc.value("booking"_L1).toString() == id.toText())
            gone.push_back(
                {Kind::Invoice, Id::fromText(doc.value("id"_L1).toString()).value(), std::nullopt});
    ASSERT_EQ(gone.size(), 1U);
    c.market.apply(gone);
    const auto page = c.show(u"booking"_s, id.toText());
    ASSERT_TRUE(waitUntil([&] { return page->shows(u"receiptButton"_s); }));
    page->click(u"receiptButton"_s);
    EXPECT_EQ(page->visited().back().page, u"receipt"_s);
    const auto payments = c.show(u"payments"_s, c.market.paymentOf(u"ananya:confirmed"_s).toText());
    ASSERT_TRUE(waitUntil([&] { return payments->shows(u"oldReceiptButton"_s); }));
    payments->click(u"oldReceiptButton"_s);
    EXPECT_EQ(payments->visited().back(), (views::Destination{u"receipt"_s, id.toText()}));
}

TEST(BookingPage, WithdrawingAReservationAsksFirst)
{
    CustomerStage c;
    const Id id = c.market.booking(u"ananya:requested"_s);
    const auto page = c.show(u"booking"_s, id.toText());
    EXPECT_FALSE(page->shows(u"chatButton"_s));
    page->click(u"withdrawBookingButton"_s);
    EXPECT_EQ(c.market.records().get<Booking>(id).state, BookingState::Requested);
    EXPECT_TRUE(page->shows(u"withdrawQuestion"_s));
    page->shoot(u"booking-requested"_s);
    page->click(u"withdrawQuestion.action"_s);
    ASSERT_TRUE(waitUntil([&] { return page->words().contains(u"You withdrew it"_s); }));
    EXPECT_EQ(c.market.records().get<Booking>(id).state, BookingState::Withdrawn);
    EXPECT_FALSE(page->shows(u"withdrawBookingButton"_s));
}

TEST(BookingPage, CancellingShowsExactlyWhatComesBackFirst)
{
    CustomerStage c;
    const Id id = c.market.booking(u"ananya:confirmed"_s);
    const auto before = c.market.records().get<Booking>(id);
    const auto page = c.show(u"booking"_s, id.toText());
    EXPECT_FALSE(page->shows(u"cancelPanel"_s));
    page->click(u"cancelBookingButton"_s);
    ASSERT_TRUE(waitUntil([&] { return page->shows(u"cancelMoney"_s); }));
    const Money back = refundOnCancellation(before.policy, before.total, before.startAt, c.market.now());
    EXPECT_TRUE(waitUntil([&] { return page->words().contains(u"working days"_s) || back.paise == 0; }));
    page->shoot(u"booking-cancel"_s);
    EXPECT_EQ(c.market.records().get<Booking>(id).state, BookingState::Confirmed) << "nothing yet";
    auto* reasons = page->named<QComboBox>(u"cancelReasonBox"_s);
    reasons->setCurrentIndex(reasons->count() - 1);
    page->click(u"confirmCancelButton"_s);
    EXPECT_EQ(c.market.records().get<Booking>(id).state, BookingState::Confirmed) << "other needs words";
    page->type(u"cancelWordsField"_s, u"A wedding in Pune"_s);
    page->click(u"confirmCancelButton"_s);
    ASSERT_TRUE(waitUntil([&] { return !page->shows(u"cancelPanel"_s); }));
    const auto after = c.market.records().get<Booking>(id);
    EXPECT_EQ(after.state, BookingState::Cancelled);
    EXPECT_EQ(after.refunded, back);
    EXPECT_EQ(after.history.back().reason, u"A wedding in Pune"_s);
    EXPECT_FALSE(page->shows(u"cancelBookingButton"_s));
    page->shoot(u"booking-cancelled"_s);
}

TEST(BookingPage, APartOfTheGroupCanBeCancelled)
{
    CustomerStage c;
    const Id id = c.market.booking(u"ananya:confirmed"_s);
    const auto page = c.show(u"booking"_s, id.toText());
    page->click(u"cancelBookingButton"_s);
    ASSERT_TRUE(waitUntil([&] { return page->shows(u"cancelSeatsBox"_s); }));
    auto* seats = page->named<QComboBox>(u"cancelSeatsBox"_s);
    ASSERT_EQ(seats->count(), 2);
    seats->setCurrentIndex(1);
    page->shoot(u"booking-cancel-part"_s);
    page->click(u"confirmCancelButton"_s);
    ASSERT_TRUE(waitUntil([&] { return c.market.records().get<Booking>(id).seats == 1; }));
    EXPECT_EQ(c.market.records().get<Booking>(id).state, BookingState::Confirmed);
}

TEST(BookingPage, OfflineChangesAreMarkedWaiting)
{
    CustomerStage c;
    c.workspace.setOffline(true);
    const auto page = c.show(u"booking"_s, c.market.booking(u"ananya:requested"_s).toText());
    page->click(u"withdrawBookingButton"_s);
    page->click(u"withdrawQuestion.action"_s);
    EXPECT_TRUE(page->shows(u"offlineLine"_s));
    EXPECT_TRUE(waitUntil([&] { return page->words().contains(u"You withdrew it"_s); }));
    page->shoot(u"booking-waiting"_s);
}

TEST(BookingPage, SaysWhyItWasDeclined)
{
    CustomerStage c;
    const auto page = c.show(u"booking"_s, c.market.booking(u"ananya:declined"_s).toText());
    EXPECT_TRUE(page->words().contains(u"craft fair"_s));
    EXPECT_FALSE(page->shows(u"receiptButton"_s));
}

TEST(Payments, TotalsAreWhatTheRecordsSay)
{
    CustomerStage c;
    const auto page = c.show(u"payments"_s);
    EXPECT_EQ(page->named<ui::RecordList>(u"paymentList"_s)->model()->rowCount(), 9);
    // Tile 2 x 800, top 3 x 450, fish 700, tile 2 x 800; reserved are two requests.
    const auto shown = [&](const QString& name) { return page->named<QLabel>(name)->text(); };
    EXPECT_TRUE(waitUntil([&] { return shown(u"paymentGross"_s) == u"₹5,250"_s; }))
        << qPrintable(shown(u"paymentGross"_s));
    EXPECT_EQ(shown(u"paymentNet"_s), u"₹5,250"_s);
    EXPECT_EQ(shown(u"paymentReserved"_s), u"₹3,000"_s);
    EXPECT_TRUE(page->shows(u"payment.sum.payment:captured"_s));
    page->shoot(u"payments"_s);
}

TEST(Payments, ARefundHasItsCreditNoteAndLowersTheNet)
{
    CustomerStage c;
    const Id booking = c.market.booking(u"ananya:confirmed"_s);
    const Id payment = c.market.paymentOf(u"ananya:confirmed"_s);
    ASSERT_TRUE(c.market.run(c.market.lakshmi, u"booking.cancel",
                             {{u"booking"_s, booking.toText()},
                              {u"refund"_s, FieldWriter::encode(Money::rupees(1600))},
                              {u"code"_s, u"artisan_unwell"_s}}));
    const auto refunds = c.market.records().all(Kind::Refund);
    ASSERT_EQ(refunds.size(), 1U);
    const auto refund = fromJson<Refund>(refunds.front()).value();
    ASSERT_TRUE(c.market.runAsMarketplace(u"refund.sent", {{u"refund"_s, refund.id.toText()}}));
    ASSERT_TRUE(
        c.market.runAsMarketplace(u"refund.observe", {{u"payment"_s, payment.toText()},
                                                      {u"key"_s, refund.key},
                                                      {u"pspId"_s, u"rfnd_1"_s},
                                                      {u"reference"_s, u"ARN74"_s},
                                                      {u"status"_s, u"processed"_s},
                                                      {u"amount"_s, FieldWriter::encode(refund.amount)}}));
    const auto page = c.show(u"payments"_s, refund.id.toText());
    ASSERT_TRUE(waitUntil([&] { return page->shows(u"paperList"_s); }));
    EXPECT_TRUE(page->words().contains(u"Credit note"_s));
    EXPECT_TRUE(page->words().contains(u"ARN74"_s));
    EXPECT_FALSE(page->shows(u"oldReceiptButton"_s));
    EXPECT_EQ(page->named<QLabel>(u"paymentRefunds"_s)->text(), u"−₹1,600"_s);
    EXPECT_EQ(page->named<QLabel>(u"paymentNet"_s)->text(), u"₹3,650"_s);
    page->shoot(u"payments-refund"_s);
    page->click(u"transactionRefundButton"_s);
    EXPECT_EQ(page->visited().back().page, u"refund"_s);
    page->click(u"transactionBookingButton"_s);
    EXPECT_EQ(page->visited().back(), (views::Destination{u"booking"_s, booking.toText()}));
}

TEST(Bookings, AllOfThemCanBeFilteredAndSearched)
{
    CustomerStage c;
    const auto page = c.show(u"bookings"_s);
    page->click(u"bookingGroups.3"_s);
    auto* list = page->named<ui::RecordList>(u"bookingHistoryList"_s);
    EXPECT_TRUE(list->isVisible());
    EXPECT_EQ(list->model()->rowCount(), 9);
    page->shoot(u"bookings-all"_s);
    page->click(u"bookingHistoryFilters"_s);
    page->click(u"bookingHistory.state.completed"_s);
    EXPECT_TRUE(waitUntil([&] { return list->model()->rowCount() == 3; }));
    page->shoot(u"bookings-all-filters"_s);
    page->type(u"bookingHistorySearch"_s, u"tile"_s);
    EXPECT_TRUE(waitUntil([&] { return list->model()->rowCount() == 1; }));
    list->selectRow(0);
    Q_EMIT list->opened(list->model()->index(0, 0));
    EXPECT_EQ(page->visited().back(),
              (views::Destination{u"booking"_s, c.market.booking(u"ananya:first"_s).toText()}));
}

TEST(Favourites, LettingGoCanBeUndone)
{
    CustomerStage c;
    const auto page = c.show(u"favourites"_s);
    ASSERT_TRUE(page->shows(u"artisanCard_"_s + c.market.sunita.toText()));
    page->shoot(u"favourites"_s);
    page->click(u"letGoButton_"_s + c.market.sunita.toText());
    const Id kept = Favourite::idFor(c.market.ananya, c.market.sunita);
    EXPECT_FALSE(c.market.records().find(Kind::Favourite, kept).value());
    ASSERT_TRUE(page->lastUndo());
    page->lastUndo()();
    EXPECT_TRUE(waitUntil([&] { return page->shows(u"artisanCard_"_s + c.market.sunita.toText()); }));
}

TEST(Account, SavesAndExplainsWhatIsWrong)
{
    CustomerStage c;
    const auto page = c.show(u"account"_s);
    EXPECT_EQ(page->named<QLabel>(u"accountEmail"_s)->text(), u"ananya@example.in"_s);
    EXPECT_FALSE(page->named(u"saveAccountButton"_s)->isEnabled());
    page->shoot(u"account"_s);
    page->type(u"accountPhoneField"_s, u"+91 98450 12345"_s);
    page->click(u"saveAccountButton"_s);
    EXPECT_TRUE(waitUntil(
        [&] { return c.market.records().get<User>(c.market.ananya).phone == u"+91 98450 12345"_s; }));
    page->type(u"accountNameField"_s, u" "_s);
    page->click(u"saveAccountButton"_s);
    EXPECT_TRUE(waitUntil([&] { return page->words().contains(u"Please give a name."_s); }));
}

TEST(Receipt, SavesAPdfWithTheSameTextEveryTime)
{
    CustomerStage c;
    QTemporaryDir folder;
    c.workspace.setOffline(true);
    const auto page = c.show(u"receipt"_s, c.market.booking(u"ananya:confirmed"_s).toText());
    ASSERT_TRUE(waitUntil([&] { return page->shows(u"saveReceiptButton"_s); }));
    page->shoot(u"receipt"_s);
    c.saveAs = folder.filePath(u"first.pdf"_s);
    page->click(u"saveReceiptButton"_s);
    EXPECT_EQ(page->said().back(), u"Saved as first.pdf."_s);
    const QString text = pdfText(c.saveAs);
    for (const char16_t* expected :
         {u"Receipt", u"₹1,600.00", u"Lakshmi Prajapat", u"Neelam Blue Pottery", u"Jaipur, Rajasthan",
          u"Ananya Rao", u"Paint a blue pottery tile", u"pay_", u"order_", u"UPI"})
        EXPECT_TRUE(text.contains(QString::fromUtf16(expected))) << qPrintable(text);
    c.saveAs = folder.filePath(u"second.pdf"_s);
    page->click(u"saveReceiptButton"_s);
    EXPECT_EQ(pdfText(c.saveAs), text);
    page->click(u"printReceiptButton"_s);
    EXPECT_EQ(c.printed, 1);
    c.saveAs = folder.filePath(u"no/such/folder.pdf"_s);
    page->click(u"saveReceiptButton"_s);
    ASSERT_FALSE(page->failures().isEmpty());
    EXPECT_EQ(page->failures().back().code, u"not_saved"_s);
}

TEST(Bookings, TheModelsKeepTheRulesOfModels)
{
    CustomerStage c;
    views::BookingsView view(c.workspace, nullptr);
    views::FavouritesModel favourites(c.workspace, nullptr);
    using Group = views::BookingsView::Group;
    constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
    QAbstractItemModelTester upcoming(view.list(Group::Upcoming), kFatal);
    QAbstractItemModelTester waiting(view.list(Group::Waiting), kFatal);
    QAbstractItemModelTester past(view.list(Group::Past), kFatal);
    QAbstractItemModelTester kept(&favourites, kFatal);
    ASSERT_TRUE(waitUntil([&] { return view.isLoaded() && favourites.isLoaded(); }));
    ASSERT_TRUE(c.market.run(c.market.ananya, u"booking.withdraw",
                             {{u"booking"_s, c.market.booking(u"ananya:requested"_s).toText()}}));
    EXPECT_TRUE(waitUntil([&] { return view.list(Group::Past)->size() == 8; }));
}

TEST(CustomerPages, ShowTheirShapeOnlyWhileAnswersAreSlow)
{
    CustomerStage c;
    c.workspace.holdAnswers(true);
    const auto page = c.show(u"bookings"_s);
    EXPECT_FALSE(page->shows(u"nextBookingTitle"_s));
    c.workspace.holdAnswers(false);
    EXPECT_TRUE(waitUntil([&] { return page->shows(u"nextBookingTitle"_s); }));
}

} // namespace karigar::test
