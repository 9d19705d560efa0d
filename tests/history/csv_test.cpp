// SPDX-License-Identifier: GPL-3.0-or-later
// Tables byte for byte, and that all that is shown is in them.
#include "models/views/core/csv.h"
#include "models/views/history/historycsv.h"
#include "models/views/history/historyexport.h"
#include "tests/history/historystage.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace karigar::test {

using views::HistoryFilter;
using views::HistoryOf;

TEST(HistoryCsv, CellsAreQuotedAndNeverFormulas)
{
    EXPECT_EQ(views::csvLine({u"a"_s, u"say \"no\", twice"_s, u"two\nlines"_s, {}}),
              "\"a\",\"say \"\"no\"\", twice\",\"two\nlines\",\"\"\r\n");
    for (const QString& evil : {u"=1+1"_s, u"+91 98450"_s, u"-2+3"_s, u"@sum"_s, u"\tx"_s, u"\rx"_s,
                                u"\n=x"_s, u"＝1"_s, u"-1e5"_s, u"=HYPERLINK(\"http://x\")"_s})
        EXPECT_TRUE(views::csvLine({evil}).startsWith("\"'")) << qPrintable(evil);
    for (const QString& number : {u"-1234.50"_s, u"12"_s, u"0.05"_s})
        EXPECT_EQ(views::csvLine({number}), '"' + number.toUtf8() + "\"\r\n");
    EXPECT_EQ(views::csvStart(), "\xef\xbb\xbf");
    EXPECT_EQ(views::csvRupees({-5}), u"-0.05"_s);
    EXPECT_EQ(views::csvRupees({9007199254740993}), u"90071992547409.93"_s);
    EXPECT_EQ(views::csvInstant(0), QString());
    EXPECT_EQ(views::csvInstant(SampleMarket::kNow), u"2026-11-18T04:30:00Z"_s);
}

TEST(HistoryCsv, OneLineOfEachKind)
{
    Booking booking;
    booking.id = Id::derive({}, u"b");
    booking.state = BookingState::NoShow;
    booking.serviceTitle = u"=Bowls"_s;
    booking.customerName = u"अनन्या"_s;
    booking.artisanName = u"Lakshmi"_s;
    booking.place = u"Jaipur"_s;
    booking.zone = u"Asia/Kolkata"_s;
    booking.startAt = SampleMarket::kNow;
    booking.endAt = SampleMarket::kNow + kHour;
    booking.seats = 3;
    booking.total = {150050};
    booking.createdAt = booking.stateAt = SampleMarket::kNow;
    EXPECT_EQ(views::historyCsvLine(Kind::Booking, {booking.id, toJson(booking), false}),
              '"' + booking.id.toText().toUtf8() +
                  "\",\"no_show\",\"'=Bowls\",\"अनन्या\",\"Lakshmi\",\"Jaipur\",\"2026-11-18T04:30:00Z\","
                  "\"2026-11-18T05:30:00Z\",\"Asia/Kolkata\",\"3\",\"1500.50\",\"0.00\","
                  "\"2026-11-18T04:30:00Z\",\"2026-11-18T04:30:00Z\",\"\"\r\n");

    Refund refund;
    refund.id = Id::derive({}, u"r");
    refund.payment = Id::derive({}, u"p");
    refund.booking = booking.id;
    refund.state = RefundState::Processed;
    refund.amount = {80001};
    refund.pspId = u"rfnd_1"_s;
    refund.reference = u"ARN7"_s;
    refund.title = u"Bowls"_s;
    refund.customerName = u"Ananya"_s;
    refund.createdAt = SampleMarket::kNow;
    EXPECT_EQ(views::historyCsvLine(Kind::Refund, {refund.id, toJson(refund), false}),
              "\"refund\",\"" + refund.id.toText().toUtf8() + "\",\"" + booking.id.toText().toUtf8() +
                  "\",\"" + refund.payment.toText().toUtf8() +
                  "\",\"processed\",\"Ananya\",\"Bowls\",\"800.01\",\"\",\"\",\"\",\"rfnd_1\",\"\",\"ARN7\","
                  "\"2026-11-18T04:30:00Z\",\"\"\r\n");
    for (const HistoryOf of : {HistoryOf::Bookings, HistoryOf::Transactions})
        EXPECT_TRUE(views::historyCsvHeader(of).endsWith("\r\n"));
    // Every kind of movement fills the same columns.
    const auto columns = [](const QByteArray& line) { return line.count("\",\""); };
    const auto header = columns(views::historyCsvHeader(HistoryOf::Transactions));
    EXPECT_EQ(columns(views::historyCsvLine(Kind::Payment, {{}, toJson(Payment()), false})), header);
    EXPECT_EQ(columns(views::historyCsvLine(Kind::Refund, {{}, toJson(Refund()), false})), header);
    EXPECT_EQ(columns(views::historyCsvLine(Kind::Settlement, {{}, toJson(Settlement()), false})), header);
    EXPECT_EQ(columns(views::historyCsvLine(Kind::Dispute, {{}, toJson(Dispute()), false})), header);
}

namespace {

struct Exports : testing::Test, HistoryStage {
    QList<QByteArray> exported(const Model& model)
    {
        views::HistoryExport run(farida, nullptr);
        std::optional<int> written;
        QObject::connect(&run, &views::HistoryExport::finished, &run, [&](int n) { written = n; });
        const QString path = folder.filePath(u"table.csv"_s);
        run.start(path, model);
        EXPECT_TRUE(waitUntil([&] { return written.has_value(); }));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        EXPECT_TRUE(bytes.startsWith("\xef\xbb\xbf\"type\","));
        EXPECT_TRUE(bytes.endsWith("\r\n"));
        auto lines = bytes.split('\n');
        lines.removeLast();
        lines.removeFirst();
        EXPECT_EQ(lines.size(), *written);
        return lines;
    }
    QTemporaryDir folder;
};

} // namespace

TEST_F(Exports, HoldAllThatMatchesAndNotOnlyWhatWasScrolledTo)
{
    for (int n = 0; n < 1200; ++n) {
        Refund one;
        one.id = Id::derive({}, u"r%1"_s.arg(n));
        one.customer = market.ananya;
        one.artisan = market.lakshmi;
        one.state = n % 2 ? RefundState::Processed : RefundState::Pending;
        one.createdAt = n + 1;
        one.amount = {n};
        market.put(one);
    }
    checked = false;
    HistoryFilter filter;
    filter.states = {u"refund:processed"_s, u"payment:captured"_s};
    const auto history = model(farida, HistoryOf::Transactions, Party::Admin, filter);
    ASSERT_LT(history->size(), history->total());
    const auto lines = exported(*history);
    EXPECT_EQ(lines.size(), history->total());
    int refunds = 0;
    for (const QByteArray& line : lines)
        refunds += line.startsWith("\"refund\"") && line.contains("\"processed\"") ? 1 : 0;
    EXPECT_EQ(refunds, 600);

    filter.text = u"tile"_s;
    show(*history, filter);
    EXPECT_EQ(exported(*history).size(), history->size()) << "of a search, what it found";
}

TEST_F(Exports, LeaveNothingBehindWhenTheyFail)
{
    const auto history = model(farida, HistoryOf::Transactions, Party::Admin);
    views::HistoryExport run(farida, nullptr);
    std::optional<Error> error;
    QObject::connect(&run, &views::HistoryExport::failed, &run, [&](const Error& e) { error = e; });
    run.start(u"/nowhere/at/all.csv"_s, *history);
    ASSERT_TRUE(waitUntil([&] { return error.has_value(); }));
    EXPECT_EQ(error->code, u"export_failed"_s);
    EXPECT_FALSE(run.isRunning());
}

} // namespace karigar::test
