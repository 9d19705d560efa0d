// SPDX-License-Identifier: GPL-3.0-or-later
// What an artisan sees of a waiting list, and what they choose for those who find no room.
#include "models/domain/records/waitlistentry.h"
#include "tests/gui/artisan/stage.h"
#include "ui/shared/combobox.h"

#include <gtest/gtest.h>
#include <QAbstractButton>
#include <QLabel>

using namespace Qt::StringLiterals;
using namespace karigar;
using namespace karigar::test;

namespace {

/// Three ask for one time; Meera's request leaves room for nobody else.
struct ArtisanWaitlist : testing::Test, ArtisanStage {
    ArtisanWaitlist()
    {
        market.book({u"meera:rival"_s, market.meera, u"lakshmi:0"_s, 9, 0, 3, BookingState::Requested});
        market.setNow(SampleMarket::kNow);
    }
    QString card(const QString& label) { return u"requestCard_"_s + market.booking(label).toText(); }
    void choose(const QString& rival, int index)
    {
        auto* box =
            inside<ui::ComboBox>(card(u"meera:rival"_s), u"rivalFate_"_s + market.booking(rival).toText());
        ASSERT_NE(box, nullptr) << qPrintable(rival);
        EXPECT_FALSE(box->accessibleName().isEmpty());
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
        settleEvents();
    }
    void approve()
    {
        inside<QAbstractButton>(card(u"meera:rival"_s), u"approveButton"_s)->click();
        settleEvents();
    }
    Booking rival(const QString& label) { return record<Booking>(market.booking(label)); }
    std::vector<WaitlistEntry> entries()
    {
        std::vector<WaitlistEntry> all;
        for (const QJsonObject& doc : market.records().matching(Query::of(Kind::WaitlistEntry)))
            all.push_back(fromJson<WaitlistEntry>(doc).value());
        return all;
    }
};

TEST_F(ArtisanWaitlist, RivalsAreChosenForBeforeTheApproval)
{
    open(u"today"_s);
    choose(u"ananya:requested"_s, 1);
    stage().shoot(u"artisan-rivals-choice"_s);
    market.put(rival(u"vikram:requested"_s)); // a reload must not forget what was chosen
    settleEvents();
    approve();
    EXPECT_EQ(rival(u"meera:rival"_s).state, BookingState::Confirmed);
    EXPECT_EQ(rival(u"ananya:requested"_s).state, BookingState::Declined);
    EXPECT_EQ(rival(u"vikram:requested"_s).state, BookingState::Declined);
    ASSERT_EQ(entries().size(), 1U);
    EXPECT_EQ(entries().front().customer, market.ananya);
    EXPECT_EQ(entries().front().position, 1);

    open(u"bookings"_s, market.booking(u"meera:rival"_s).toText());
    ASSERT_TRUE(stage().shows(u"waitingLineCard"_s));
    EXPECT_TRUE(stage()
                    .named<QLabel>(u"waitingLine_"_s + entries().front().id.toText())
                    ->text()
                    .startsWith(u"1. Ananya"_s));
    stage().shoot(u"artisan-waiting-line"_s);
}

TEST_F(ArtisanWaitlist, AnotherTimeLeadsToTheProposal)
{
    open(u"today"_s);
    choose(u"ananya:requested"_s, 2);
    approve();
    EXPECT_EQ(rival(u"ananya:requested"_s).state, BookingState::Requested) << "open until it is answered";
    ASSERT_FALSE(stage().visited().empty());
    const auto there = stage().visited().back();
    EXPECT_EQ(there.page, u"bookings"_s);
    open(there.page, there.subject);
    ASSERT_TRUE(waitUntil([&] { return stage().shows(u"changeMonth"_s); }));
    EXPECT_TRUE(stage().named<QLabel>(u"bookingTitle"_s)->text().startsWith(u"Ananya"_s));
    stage().shoot(u"artisan-rival-other-time"_s);
}

} // namespace
