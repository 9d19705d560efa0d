// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/records/booking.h"
#include "tests/gui/artisan/stage.h"
#include "ui/shared/recordlist.h"

#include <gtest/gtest.h>
#include <QFile>
#include <QLabel>

using namespace Qt::StringLiterals;
using namespace karigar;
using namespace karigar::test;

namespace {

struct ArtisanMoney : testing::Test, ArtisanStage {
    qint64 sum(const char* account)
    {
        Query query = Query::of(Kind::LedgerEntry);
        query.equal("artisan", market.lakshmi).equal("account", QString::fromLatin1(account));
        return market.records().sum(query, u"amount"_s);
    }
    QString shown(const QString& name) { return stage().named<QLabel>(name)->text(); }
};

// What the kit shows for an amount: paise only where there are any.
QString rupees(qint64 paise)
{
    return formatMoneyShort({paise});
}

TEST_F(ArtisanMoney, EarningsMoveByExactlyWhatWasPaid)
{
    open(u"earnings"_s);
    const qint64 payable = sum("artisan_payable"), held = sum("artisan_held");
    ASSERT_GT(payable, 0);
    ASSERT_GT(held, 0);
    EXPECT_EQ(shown(u"payableAmount"_s), rupees(payable));
    EXPECT_EQ(shown(u"heldAmount"_s), rupees(held));
    stage().shoot(u"artisan-earnings"_s);

    const auto booking = record<Booking>(market.booking(u"vikram:next"_s));
    market.setNow(booking.startAt + kHour);
    ASSERT_TRUE(market.run(market.lakshmi, u"booking.complete", {{u"booking"_s, booking.id.toText()}}));
    settleEvents();
    EXPECT_EQ(sum("artisan_payable"), payable + booking.total.paise);
    EXPECT_EQ(shown(u"payableAmount"_s), rupees(payable + booking.total.paise));
    EXPECT_EQ(shown(u"heldAmount"_s), rupees(held - booking.total.paise));
}

TEST_F(ArtisanMoney, TheExportHasEveryMovementAndAddsUp)
{
    savePath = folder() + u"/earnings.csv"_s;
    open(u"earnings"_s);
    stage().click(u"exportCsvButton"_s);
    QFile file(savePath);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().split('\n');
    qint64 payable = 0;
    int movements = 0;
    for (const QByteArray& line : lines.mid(1)) {
        if (line.trimmed().isEmpty())
            continue;
        ++movements;
        const QByteArray amount = line.trimmed().split(',').last().replace('"', "");
        EXPECT_EQ(amount.indexOf('.'), amount.size() - 3) << amount.constData();
        if (line.contains("\"artisan_payable\""))
            payable += QByteArray(amount).replace(".", "").toLongLong();
    }
    EXPECT_EQ(payable, sum("artisan_payable"));
    EXPECT_EQ(movements, stage().named<ui::RecordList>(u"ledgerList"_s)->model()->rowCount());
    EXPECT_TRUE(stage().said().back().contains(savePath));
}

TEST_F(ArtisanMoney, AnUnwritablePlaceIsAnError)
{
    savePath = folder() + u"/no/such/folder/earnings.csv"_s;
    open(u"earnings"_s);
    stage().click(u"exportCsvButton"_s);
    ASSERT_EQ(stage().failures().size(), 1);
    EXPECT_EQ(stage().failures().front().code, u"not_saved"_s);
}

} // namespace
