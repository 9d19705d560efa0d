// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the operations desk, by their object names.
#include "models/domain/records/allrecords.h"
#include "models/views/core/recordroles.h"
#include "tests/gui/pageshots.h"
#include "tests/support/samplemarket.h"
#include "ui/admin/pages.h"
#include "ui/shared/amountlabel.h"
#include "ui/shared/combobox.h"
#include "ui/shared/keyvaluetable.h"
#include "ui/shared/recordlist.h"
#include "ui/shared/stattile.h"

#include <gtest/gtest.h>
#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace karigar::test {

namespace {

/// The desk's market: two weeks of counted days and an audit.
class Desk {
public:
    Desk()
    {
        for (int day = 1; day < 14; ++day)
            publish(QDate(2026, 11, 18).addDays(-day), Money::rupees(4000 + 2100 * (day * 5 % 7)));
        audit(market.lakshmi, u"booking.approve"_s, market.booking(u"ananya:confirmed"_s), u"ok"_s,
              3 * kHour);
        audit(market.ananya, u"booking.withdraw"_s, market.booking(u"ananya:first"_s), u"wrong_state"_s,
              2 * kHour);
        audit({}, u"payment.observe"_s, market.paymentOf(u"ananya:confirmed"_s), u"ok"_s, kHour);
    }

    /// A page of admin mode by its name.
    static ui::PageSpec page(const QString& name, const ui::admin::SaveChooser& chooser = {})
    {
        for (const ui::PageSpec& spec : ui::adminPages(chooser))
            if (spec.name == name)
                return spec;
        qFatal("no such page");
    }

    SampleMarket market;
    MapWorkspace farida{market, market.farida};

private:
    void publish(QDate date, Money captured)
    {
        PlatformStats stats;
        stats.id = PlatformStats::idFor(date);
        stats.date = date;
        stats.asOf = market.now();
        stats.captured = captured;
        market.put(stats);
    }
    void audit(const Id& actor, const QString& command, const Id& subject, const QString& outcome, Millis ago)
    {
        AuditEntry entry;
        entry.at = market.now() - ago;
        entry.id = Id::derive(subject, command, entry.at);
        entry.actor = actor;
        entry.command = command;
        entry.subject = subject.toText();
        entry.outcome = outcome;
        market.put(entry);
    }
};

int rows(PageStage& stage, const QString& list)
{
    return stage.named<ui::RecordList>(list)->model()->rowCount();
}

QString cell(PageStage& stage, const QString& list, int row, int role)
{
    return stage.named<ui::RecordList>(list)->model()->index(row, 0).data(role).toString();
}

void choose(PageStage& stage, const QString& box, const QString& value)
{
    auto* combo = stage.named<ui::ComboBox>(box);
    combo->setCurrentIndex(combo->findData(value));
    settleEvents();
}

} // namespace

TEST(AdminOverview, ShowsTodayAsCountedAndOpensTheRows)
{
    Desk desk;
    PageStage stage(Desk::page(u"overview"_s), desk.farida);
    EXPECT_TRUE(stage.named<QLabel>(u"overviewAsOf"_s)->text().contains(u"10:00"_s));
    const auto tile = [&](const QString& name) { return stage.named<ui::StatTile>(name)->accessibleName(); };
    EXPECT_TRUE(tile(u"statRequests"_s).contains(u": 4,"_s)) << qPrintable(tile(u"statRequests"_s));
    EXPECT_TRUE(tile(u"statConfirmed"_s).contains(u": 3,"_s));
    EXPECT_TRUE(tile(u"statCompleted"_s).contains(u": 2,"_s));
    EXPECT_TRUE(tile(u"statCaptured"_s).contains(u"₹14,900"_s));
    EXPECT_TRUE(tile(u"statAuthorized"_s).contains(u"₹12,500"_s));
    EXPECT_TRUE(tile(u"statNewPeople"_s).contains(u": 1,"_s));
    stage.click(u"statCaptured"_s);
    EXPECT_EQ(stage.visited().last(), (views::Destination{u"payments"_s, u"?state=captured&range=today"_s}));
    stage.click(u"statNewPeople"_s);
    EXPECT_EQ(stage.visited().last(), (views::Destination{u"people"_s, u"?range=today"_s}));
    EXPECT_EQ(rows(stage, u"latestBookingList"_s), 6);
    stage.shoot(u"admin-overview"_s);
}

TEST(AdminOverview, NamesWhatDoesNotLookRight)
{
    Desk desk;
    PageStage stage(Desk::page(u"overview"_s), desk.farida);
    const auto titles = [&] {
        QStringList all;
        for (int i = 0; i < rows(stage, u"attentionList"_s); ++i)
            all.append(cell(stage, u"attentionList"_s, i, views::RecordRole::Id));
        return all;
    };
    EXPECT_TRUE(titles().contains(desk.market.paymentOf(u"ananya:cancelled"_s).toText()))
        << "a failed capture";
    const Id held = desk.market.paymentOf(u"meera:requested"_s);
    EXPECT_FALSE(titles().contains(held.toText()));
    desk.market.setNow(desk.market.now() + 2 * kDay);
    desk.market.put(desk.market.records().get<Payment>(held));
    ASSERT_TRUE(waitUntil([&] { return titles().contains(held.toText()); })) << "authorised for two days";
    auto expired = desk.market.records().get<Payment>(desk.market.paymentOf(u"ananya:expired"_s));
    expired.state = PaymentState::Captured;
    desk.market.put(expired);
    EXPECT_TRUE(waitUntil([&] { return titles().contains(expired.id.toText()); })) << "captured for nothing";
}

TEST(AdminOverview, BeforeTheFirstCountItSaysSo)
{
    SampleMarket market;
    market.setNow(market.now() + 2 * kDay);
    MapWorkspace farida(market, market.farida);
    PageStage stage(Desk::page(u"overview"_s), farida);
    EXPECT_TRUE(
        stage.named<ui::StatTile>(u"statCaptured"_s)->accessibleName().contains(u"not counted yet"_s));
}

TEST(AdminBookings, FiltersByStateRangeAndWords)
{
    Desk desk;
    PageStage stage(Desk::page(u"bookings"_s), desk.farida);
    const QString list = u"adminBookingList"_s;
    EXPECT_EQ(rows(stage, list), 20);
    EXPECT_TRUE(stage.named<QLabel>(u"adminBookingSummary"_s)->text().startsWith(u"20 booking"_s));
    stage.shoot(u"admin-bookings"_s);
    stage.click(u"adminBookingFilters"_s);
    stage.click(u"adminBooking.state.requested"_s);
    EXPECT_TRUE(waitUntil([&] { return rows(stage, list) == 3; }));
    stage.shoot(u"admin-bookings-filters"_s);
    stage.type(u"adminBookingSearch"_s, u"meera"_s);
    ASSERT_TRUE(waitUntil([&] { return rows(stage, list) == 1; })) << "words and state together";
    EXPECT_EQ(cell(stage, list, 0, views::RecordRole::Id),
              desk.market.booking(u"meera:requested"_s).toText());
    stage.type(u"adminBookingSearch"_s, u"nobody of this name"_s);
    ASSERT_TRUE(waitUntil([&] { return stage.shows(u"adminBookingNoMatch"_s); }));
    stage.shoot(u"admin-bookings-empty"_s);
    stage.click(u"adminBookingClearAll"_s);
    EXPECT_TRUE(waitUntil([&] { return rows(stage, list) == 20; }));
    stage.page().open(u"?range=today"_s);
    ASSERT_TRUE(waitUntil([&] { return rows(stage, list) < 20; }));
    EXPECT_TRUE(stage.shows(u"adminBooking.chip.period"_s));
}

TEST(AdminBookings, OneBookingShowsItsTimelinePeopleMoneyAndAudit)
{
    Desk desk;
    const Id booking = desk.market.booking(u"ananya:confirmed"_s);
    PageStage stage(Desk::page(u"bookings"_s), desk.farida, booking.toText());
    ASSERT_TRUE(waitUntil([&] { return stage.words().contains(u"Approve a booking"_s); }));
    const QString words = stage.words();
    for (const QString& expected :
         {u"Paint a blue pottery tile"_s, u"ananya@example.in"_s, u"lakshmi@example.in"_s,
          u"Take news of a payment"_s, u"At the payment gateway"_s})
        EXPECT_TRUE(words.contains(expected)) << qPrintable(expected);
    EXPECT_EQ(stage.named<ui::AmountLabel>(u"ledgerSum"_s)->text(), u"₹0"_s);
    stage.click(u"openPaymentButton"_s);
    EXPECT_EQ(stage.visited().last(),
              (views::Destination{u"payments"_s, desk.market.paymentOf(u"ananya:confirmed"_s).toText()}));
    stage.shoot(u"admin-booking"_s);
}

TEST(AdminBookings, TheTimelineSaysWhichMailReachedWhomAndWhichDidNot)
{
    Desk desk;
    const auto booking = desk.market.records().get<Booking>(desk.market.booking(u"ananya:confirmed"_s));
    Delivery mail;
    mail.booking = booking.id;
    mail.user = booking.customer;
    mail.what = u"reminder24"_s;
    mail.state = DeliveryState::Skipped;
    mail.reason = u"quiet_hours"_s;
    mail.at = desk.market.now();
    mail.id = Delivery::idFor(mail.booking, mail.what, mail.user, mail.channel);
    desk.market.put(mail);
    PageStage stage(Desk::page(u"bookings"_s), desk.farida, booking.id.toText());
    ASSERT_TRUE(waitUntil([&] { return stage.words().contains(u"it would have come in quiet hours"_s); }));
    EXPECT_TRUE(stage.words().contains(u"to Ananya Rao, the guest"_s));
    EXPECT_TRUE(stage.words().contains(u"by Ananya Rao"_s));
}

TEST(AdminBookings, OneCanBeCancelledForBoth)
{
    Desk desk;
    const Id booking = desk.market.booking(u"ananya:confirmed"_s);
    PageStage stage(Desk::page(u"bookings"_s), desk.farida, booking.toText());
    ASSERT_TRUE(waitUntil([&] { return stage.shows(u"cancelBookingButton"_s); }));
    stage.click(u"cancelBookingButton"_s);
    ASSERT_TRUE(waitUntil([&] { return stage.words().contains(u"both people are told"_s); }));
    stage.shoot(u"admin-booking-cancel"_s);
    stage.click(u"confirmCancelButton"_s);
    ASSERT_TRUE(waitUntil(
        [&] { return desk.market.records().get<Booking>(booking).state == BookingState::Cancelled; }));
    EXPECT_TRUE(waitUntil([&] { return !stage.shows(u"cancelBookingButton"_s); }));
}

TEST(AdminBookings, AnUnknownBookingIsSaidToBeMissing)
{
    Desk desk;
    PageStage stage(Desk::page(u"bookings"_s), desk.farida, Id::mint(1).toText());
    EXPECT_TRUE(waitUntil([&] { return stage.shows(u"bookingCase.missing"_s); }));
}

TEST(AdminPayments, SumsWhatIsShown)
{
    Desk desk;
    PageStage stage(Desk::page(u"payments"_s), desk.farida);
    Query captured = Query::of(Kind::Payment);
    captured.equal("state", u"captured"_s);
    const QString sum = formatMoneyShort(Money{desk.market.records().sum(captured, u"amount"_s)});
    const auto shown = [&](const QString& name) { return stage.named<QLabel>(name)->text(); };
    EXPECT_TRUE(waitUntil([&] { return shown(u"adminPaymentGross"_s) == sum; }))
        << qPrintable(shown(u"adminPaymentGross"_s));
    stage.shoot(u"admin-payments"_s);
    stage.click(u"adminPaymentFilters"_s);
    stage.click(u"adminPayment.state.payment:authorized"_s);
    EXPECT_TRUE(waitUntil([&] { return shown(u"adminPaymentGross"_s) == u"₹0"_s; }));
    stage.page().open(u"?state=captured&range=today"_s);
    EXPECT_TRUE(waitUntil([&] { return stage.shows(u"adminPayment.chip.state.payment:captured"_s); }));
    EXPECT_TRUE(waitUntil([&] { return stage.words().contains(u"Took effect: Today"_s); }))
        << "captured payments count by the day the money came";
}

TEST(AdminPayments, APayoutHasItsOwnDetail)
{
    Desk desk;
    Settlement payout;
    payout.id = Id::derive({}, u"payout");
    payout.artisan = desk.market.lakshmi;
    payout.amount = Money{123456};
    payout.utr = u"UTR99"_s;
    payout.state = SettlementState::Processed;
    payout.at = desk.market.now();
    desk.market.put(payout);
    PageStage stage(Desk::page(u"payments"_s), desk.farida);
    auto* list = stage.named<ui::RecordList>(u"adminPaymentList"_s);
    Q_EMIT list->opened(list->model()->index(0, 0));
    ASSERT_TRUE(waitUntil([&] { return stage.words().contains(u"UTR99"_s); }));
    EXPECT_TRUE(stage.shows(u"transactionAmount"_s));
}

TEST(AdminPayments, OnePaymentShowsTheGatewaysIdsToCopy)
{
    Desk desk;
    const Id id = desk.market.paymentOf(u"ananya:confirmed"_s);
    const auto payment = desk.market.records().get<Payment>(id);
    PageStage stage(Desk::page(u"payments"_s), desk.farida, id.toText());
    ASSERT_TRUE(waitUntil([&] { return stage.shows(u"pspId"_s); }));
    stage.click(u"pspId.copy"_s);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), payment.pspId);
    stage.click(u"openBookingButton"_s);
    EXPECT_EQ(stage.visited().last(), (views::Destination{u"bookings"_s, payment.booking.toText()}));
    stage.shoot(u"admin-payment"_s);
}

TEST(AdminPayments, ExportsWhatIsShown)
{
    Desk desk;
    QTemporaryDir folder;
    const QString path = folder.filePath(u"payments.csv"_s);
    const auto chooser = [&](QWidget*, const QString& name) {
        EXPECT_EQ(name, u"karigar-transactions-2026-11-18.csv"_s);
        return path;
    };
    PageStage stage(Desk::page(u"payments"_s, chooser), desk.farida);
    stage.click(u"adminPaymentFilters"_s);
    stage.click(u"adminPayment.state.payment:captured"_s);
    settleEvents();
    const int shown = rows(stage, u"adminPaymentList"_s);
    stage.click(u"adminPaymentExport"_s);
    ASSERT_TRUE(waitUntil([&] { return !stage.said().isEmpty(); }));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    EXPECT_EQ(lines.size(), shown + 1);
    for (qsizetype i = 1; i < lines.size(); ++i)
        EXPECT_TRUE(lines[i].contains(",\"captured\","));
}

TEST(AdminPayments, AFailedExportIsExplained)
{
    Desk desk;
    PageStage stage(
        Desk::page(u"payments"_s, [](QWidget*, const QString&) { return u"/nowhere/at/all.csv"_s; }),
        desk.farida);
    stage.click(u"adminPaymentExport"_s);
    ASSERT_TRUE(waitUntil([&] { return !stage.failures().isEmpty(); }));
    EXPECT_EQ(stage.failures().first().code, u"export_failed"_s);
}

TEST(AdminPeople, OnePersonInNumbers)
{
    Desk desk;
    PageStage stage(Desk::page(u"people"_s), desk.farida);
    EXPECT_EQ(rows(stage, u"adminPeopleList"_s), 11);
    stage.shoot(u"admin-people"_s);
    stage.page().open(desk.market.lakshmi.toText());
    ASSERT_TRUE(waitUntil([&] { return stage.shows(u"personEarned"_s); }));
    Query earned = Query::of(Kind::LedgerEntry);
    earned.equal("artisan", desk.market.lakshmi).equal("account", u"artisan_payable"_s);
    const Money sum{desk.market.records().sum(earned, u"amount"_s)};
    ASSERT_GT(sum.paise, 0);
    const auto* label = stage.named<ui::KeyValueTable>(u"personEarned"_s)->findChild<ui::AmountLabel*>();
    EXPECT_EQ(label->text(), formatMoneyShort(sum));
    EXPECT_TRUE(stage.words().contains(u"lakshmi@example.in"_s));
    stage.shoot(u"admin-person"_s);
}

TEST(AdminServices, HiddenOnesAreThereToo)
{
    Desk desk;
    auto hidden = desk.market.records().get<Service>(desk.market.service(u"irfan:0"_s));
    hidden.published = false;
    desk.market.put(hidden);
    PageStage stage(Desk::page(u"services"_s), desk.farida);
    EXPECT_EQ(rows(stage, u"adminServiceList"_s), 14);
    stage.shoot(u"admin-services"_s);
    choose(stage, u"serviceStateFilter"_s, u"hidden"_s);
    EXPECT_EQ(rows(stage, u"adminServiceList"_s), 1);
    stage.page().open(hidden.id.toText());
    ASSERT_TRUE(waitUntil([&] { return stage.words().contains(hidden.description); }));
    stage.click(u"openArtisanButton"_s);
    EXPECT_EQ(stage.visited().last(), (views::Destination{u"people"_s, desk.market.irfan.toText()}));
}

TEST(AdminAudit, SaysWhoDidWhatAndFilters)
{
    Desk desk;
    PageStage stage(Desk::page(u"audit"_s), desk.farida);
    const QString list = u"adminAuditList"_s;
    EXPECT_EQ(rows(stage, list), 3);
    EXPECT_EQ(cell(stage, list, 2, views::RecordRole::Title), u"Approve a booking"_s);
    ASSERT_TRUE(waitUntil([&] {
        return cell(stage, list, 2, views::RecordRole::Subtitle).startsWith(u"Lakshmi"_s);
    })) << "names are looked up";
    EXPECT_TRUE(cell(stage, list, 0, views::RecordRole::Subtitle).startsWith(u"The marketplace itself"_s));
    stage.shoot(u"admin-audit"_s);
    stage.named<QCheckBox>(u"refusedOnlyBox"_s)->setChecked(true);
    ASSERT_TRUE(waitUntil([&] { return rows(stage, list) == 1; }));
    EXPECT_TRUE(waitUntil(
        [&] { return cell(stage, list, 0, views::RecordRole::ChipText).contains(u"wrong_state"_s); }));
    stage.named<QCheckBox>(u"refusedOnlyBox"_s)->setChecked(false);
    stage.page().open(desk.market.booking(u"ananya:confirmed"_s).toText());
    ASSERT_TRUE(waitUntil([&] {
        return rows(stage, list) == 1 &&
               cell(stage, list, 0, views::RecordRole::Title) == u"Approve a booking"_s;
    }));
}

TEST(AdminPages, StayReadableOfflineAndSayWhileLoading)
{
    Desk desk;
    desk.farida.setOffline(true);
    for (const ui::PageSpec& spec : ui::adminPages({})) {
        PageStage stage(spec, desk.farida);
        EXPECT_TRUE(stage.shows(u"offlineLine"_s)) << qPrintable(spec.name);
        EXPECT_TRUE(stage.words().contains(u"Offline since"_s)) << qPrintable(spec.name);
    }
    PageStage stage(Desk::page(u"bookings"_s), desk.farida);
    EXPECT_EQ(rows(stage, u"adminBookingList"_s), 20);
    stage.shoot(u"admin-offline"_s);
}

} // namespace karigar::test
