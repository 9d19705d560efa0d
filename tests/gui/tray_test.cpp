// SPDX-License-Identifier: GPL-3.0-or-later
// What the tray of refused changes says of each.
#include "models/views/core/recordroles.h"
#include "models/views/core/timewords.h"
#include "models/views/shared/traymodel.h"
#include "tests/gui/pageshots.h"
#include "tests/support/samplemarket.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace karigar::test {

namespace {

struct Tray : testing::Test {
    QString refusedTitle(MapWorkspace& workspace, const QString& command, const QJsonObject& args)
    {
        workspace.setOffline(true);
        qint64 queued = 0;
        workspace.submit(command, args, &workspace, [&](const Result<qint64>& n) { queued = n.value_or(0); });
        EXPECT_TRUE(waitUntil([&] { return queued > 0; }));
        workspace.refuse(queued, {ErrorDomain::Rule, u"wrong_state"_s, u"It is withdrawn."_s});
        views::TrayModel tray(workspace, nullptr);
        EXPECT_TRUE(waitUntil([&] { return tray.rowCount() == 1; }));
        settleEvents();
        EXPECT_EQ(tray.index(0).data(views::RecordRole::Subtitle).toString(), u"It is withdrawn."_s);
        return tray.index(0).data(views::RecordRole::Title).toString();
    }
    QString words(const QString& person, const QString& label)
    {
        const auto booking = market.records().get<Booking>(market.booking(label));
        return u"%1 · %2 · %3"_s.arg(person, booking.serviceTitle,
                                     views::spanWords(booking.startAt, booking.endAt, booking.zone));
    }
    QJsonObject of(const QString& label) const { return {{u"booking"_s, market.booking(label).toText()}}; }

    SampleMarket market;
};

} // namespace

TEST_F(Tray, ArtisanReadsWhoseBookingItWas)
{
    MapWorkspace lakshmi(market, market.lakshmi);
    EXPECT_EQ(refusedTitle(lakshmi, u"booking.approve"_s, of(u"vikram:requested"_s)),
              u"Approve a booking: "_s + words(u"Vikram Shah"_s, u"vikram:requested"_s));
}

TEST_F(Tray, CustomerReadsWithWhom)
{
    MapWorkspace ananya(market, market.ananya);
    const QString title = refusedTitle(ananya, u"booking.withdraw"_s, of(u"ananya:requested"_s));
    EXPECT_TRUE(title.endsWith(u": "_s + words(u"Lakshmi Prajapat"_s, u"ananya:requested"_s)))
        << title.toStdString();
}

TEST_F(Tray, SaysTheWordsOfWhatIsAboutNoBooking)
{
    MapWorkspace ananya(market, market.ananya);
    const QString title = refusedTitle(ananya, u"message.send"_s,
                                       {{u"message"_s, Market::id(u"m"_s).toText()},
                                        {u"channel"_s, market.booking(u"ananya:confirmed"_s).toText()},
                                        {u"text"_s, u"Is there tea?"_s}});
    EXPECT_TRUE(title.endsWith(u": Is there tea?"_s)) << title.toStdString();
}

} // namespace karigar::test
