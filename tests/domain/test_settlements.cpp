// SPDX-License-Identifier: GPL-3.0-or-later
// What the gateway settles with the marketplace's bank, and the fee that it keeps.
#include "models/domain/rules/settlementmachine.h"
#include "tests/domain/world.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace karigar::test {

namespace {

constexpr Millis kStart = at(5, 10);

qint64 balance(const World& w, LedgerAccount account)
{
    qint64 sum = 0;
    for (const LedgerEntry& entry : w.facts.all<LedgerEntry>())
        sum += entry.account == account ? entry.amount.paise : 0;
    return sum;
}

Id captured(World& w, int n = 0)
{
    const Id id = w.book(w.customer(n), w.addService({.mode = BookingMode::Instant}), kStart + n * kDay);
    EXPECT_TRUE(w.news(id, "captured"_L1));
    return id;
}

QJsonObject line(const QString& entity, qint64 credit, qint64 debit = 0, const QString& type = u"payment"_s,
                 const QString& payment = {}, qint64 fee = 0, qint64 tax = 0)
{
    return {{"type"_L1, type},
            {"entity"_L1, entity},
            {"pspPayment"_L1, payment},
            {"credit"_L1, FieldWriter::encode(Money{credit})},
            {"debit"_L1, FieldWriter::encode(Money{debit})},
            {"fee"_L1, FieldWriter::encode(Money{fee})},
            {"tax"_L1, FieldWriter::encode(Money{tax})}};
}

QJsonObject news(const QString& status, qint64 amount, const QJsonArray& lines,
                 const QString& utr = u"UTR1"_s)
{
    return {
        {"pspId"_L1, u"setl_1"_s}, {"status"_L1, status}, {"amount"_L1, FieldWriter::encode(Money{amount})},
        {"utr"_L1, utr},           {"at"_L1, kStart},     {"lines"_L1, lines}};
}

Result<Changes> tell(World& w, const QJsonObject& args)
{
    return w.run(World::marketplace(), "settlement.observe"_L1, args);
}

Result<Changes> captureWith(World& w, const Payment& payment, qint64 fee, qint64 tax)
{
    return w.run(World::marketplace(), "payment.observe"_L1,
                 {{"payment"_L1, payment.id.toText()},
                  {"pspId"_L1, payment.pspId},
                  {"status"_L1, u"captured"_s},
                  {"amount"_L1, FieldWriter::encode(payment.amount)},
                  {"fee"_L1, FieldWriter::encode(Money{fee})},
                  {"feeTax"_L1, FieldWriter::encode(Money{tax})}});
}

Settlement only(const World& w)
{
    const auto all = w.facts.all<Settlement>();
    EXPECT_EQ(all.size(), 1U);
    return all.empty() ? Settlement() : all.front();
}

} // namespace

TEST(Settlements, moveWhatWasCapturedToTheBankOnce)
{
    World w;
    const Id id = captured(w);
    const QString psp = w.payment(id).pspId;
    const QJsonArray lines{line(psp, 146460)};
    ASSERT_TRUE(tell(w, news(u"created"_s, 146460, {}, {})));
    EXPECT_EQ(only(w).state, SettlementState::Pending);
    EXPECT_EQ(balance(w, LedgerAccount::Bank), 0);
    ASSERT_TRUE(tell(w, news(u"processed"_s, 146460, {})));
    EXPECT_EQ(balance(w, LedgerAccount::Bank), 0) << "nothing is booked before it is known what it is";
    ASSERT_TRUE(tell(w, news(u"processed"_s, 146460, lines)));
    EXPECT_EQ(balance(w, LedgerAccount::Bank), -146460);
    EXPECT_EQ(balance(w, LedgerAccount::Gateway), 0) << "the gateway owes nothing any more";
    for (const auto& again : {news(u"processed"_s, 146460, lines), news(u"created"_s, 146460, lines),
                              news(u"processed"_s, 146460, {}, {})})
        EXPECT_EQ(tell(w, again), Changes());
    const Settlement settled = only(w);
    EXPECT_EQ(settled.state, SettlementState::Processed);
    EXPECT_EQ(settled.utr, u"UTR1"_s);
    EXPECT_EQ(sumOfParts(settled), settled.amount);
    EXPECT_EQ(settled.parts.at(0).booking, id);
    EXPECT_TRUE(settled.artisan.isNull());
}

TEST(Settlements, comeToOneEndInAnyOrder)
{
    std::vector<int> order{0, 1, 2, 3, 4};
    World base;
    const Id id = base.book(base.customer(), base.addService({.mode = BookingMode::Instant}), kStart);
    const QString psp = base.payment(id).pspId;
    const QJsonArray lines{line(psp, 146460, 0, u"payment"_s, psp, 3540, 540)};
    const std::array settlements{news(u"created"_s, 146460, {}, {}), news(u"created"_s, 146460, lines, {}),
                                 news(u"processed"_s, 146460, {}), news(u"processed"_s, 146460, lines)};
    do {
        World w = base;
        for (int round = 0; round < 2; ++round)
            for (const int i : order)
                ASSERT_TRUE(i == 4 ? captureWith(w, base.payment(id), 3540, 540)
                                   : tell(w, settlements[static_cast<size_t>(i)]));
        EXPECT_EQ(balance(w, LedgerAccount::Bank), -146460);
        EXPECT_EQ(balance(w, LedgerAccount::Gateway), 0);
        EXPECT_EQ(balance(w, LedgerAccount::GatewayFee), -3000);
        EXPECT_EQ(balance(w, LedgerAccount::Tax), -540);
        EXPECT_FALSE(isUnmatched(only(w).parts.at(0)));
    } while (std::ranges::next_permutation(order).found);
}

TEST(Settlements, nameWhatIsNotOurs)
{
    World w;
    const QString psp = w.payment(captured(w)).pspId;
    ASSERT_TRUE(tell(w, news(u"processed"_s, 200000,
                             {line(psp, 146460), line(u"pay_other"_s, 60000),
                              line(u"adj_1"_s, 0, 6460, u"adjustment"_s)})));
    const Settlement settled = only(w);
    EXPECT_EQ(std::ranges::count_if(settled.parts, isUnmatched), 2);
    EXPECT_EQ(sumOfParts(settled), settled.amount);
    EXPECT_EQ(balance(w, LedgerAccount::Bank), -146460) << "only what is ours is booked";
}

TEST(Settlements, takeRefundsAndTransfersOffByTheirPayment)
{
    World w;
    const Id id = captured(w);
    const QString psp = w.payment(id).pspId;
    w.must(World::marketplace(), "refund.observe"_L1,
           {{"payment"_L1, w.payment(id).id.toText()},
            {"pspId"_L1, u"rfnd_1"_s},
            {"status"_L1, u"processed"_s},
            {"amount"_L1, FieldWriter::encode(Money{50000})}});
    ASSERT_TRUE(tell(
        w, news(u"processed"_s, 96460, {line(psp, 146460), line(u"rfnd_1"_s, 0, 50000, u"refund"_s, psp)})));
    EXPECT_EQ(balance(w, LedgerAccount::Gateway), 0);
    EXPECT_EQ(balance(w, LedgerAccount::Bank), -96460);
}

TEST(Settlements, thatTheBankSentBackAreAtTheGatewayAgain)
{
    World w;
    const QString psp = w.payment(captured(w)).pspId;
    const QJsonArray lines{line(psp, 146460)};
    ASSERT_TRUE(tell(w, news(u"processed"_s, 146460, lines)));
    ASSERT_TRUE(tell(w, news(u"failed"_s, 146460, lines)));
    EXPECT_EQ(balance(w, LedgerAccount::Bank), 0);
    EXPECT_EQ(balance(w, LedgerAccount::Gateway), -146460);
    EXPECT_EQ(tell(w, news(u"processed"_s, 146460, lines)), Changes()) << "it has failed for good";
}

TEST(Settlements, bringTheFeeThatTheCaptureDidNot)
{
    World w;
    const Id id = w.book(w.customer(), w.addService({.mode = BookingMode::Instant}), kStart);
    const Payment before = w.payment(id);
    const auto capture = [&](qint64 fee, qint64 tax) { return captureWith(w, before, fee, tax); };
    ASSERT_TRUE(capture(0, 0));
    EXPECT_EQ(w.payment(id).fee, Money());
    w.now = kStart;
    ASSERT_TRUE(w.answer(w.artisan(), "booking.complete"_L1, id));
    EXPECT_EQ(balance(w, LedgerAccount::ArtisanFees), 0);
    ASSERT_TRUE(tell(w, news(u"created"_s, 146460,
                             {line(before.pspId, 146460, 0, u"payment"_s, before.pspId, 3540, 540)})));
    EXPECT_EQ(w.payment(id).fee, Money{3540});
    EXPECT_EQ(w.payment(id).feeTax, Money{540});
    EXPECT_EQ(balance(w, LedgerAccount::ArtisanFees), -3540) << "the booking is over: the artisan bears it";
    EXPECT_EQ(balance(w, LedgerAccount::Tax), 0);
    ASSERT_TRUE(capture(3000, 458)); // the gateway corrects itself
    EXPECT_EQ(balance(w, LedgerAccount::ArtisanFees), -3000);
    EXPECT_EQ(balance(w, LedgerAccount::Gateway), -150000 + 3000);
    for (const LedgerAccount none : {LedgerAccount::Tax, LedgerAccount::GatewayFee})
        EXPECT_EQ(balance(w, none), 0);
    EXPECT_EQ(capture(3000, 458), Changes());
}

TEST(Settlements, refuseWhatCannotBe)
{
    World w;
    const qint64 most = std::numeric_limits<qint64>::max();
    const auto code = [&](const QJsonObject& args) { return codeOf(tell(w, args)); };
    EXPECT_EQ(code(news(u"lost"_s, 1, {})), u"bad_status"_s);
    EXPECT_EQ(code(news(u"processed"_s, -1, {})), u"bad_settlement"_s);
    EXPECT_EQ(code(news(u"processed"_s, most, {})), u"bad_settlement"_s);
    EXPECT_EQ(code(news(u"processed"_s, 1, {line(u"pay_1"_s, most)})), u"bad_settlement"_s);
    EXPECT_EQ(code(news(u"processed"_s, 1, {line(u"pay_1"_s, 1, -1)})), u"bad_settlement"_s);
    EXPECT_EQ(codeOf(w.run(w.admin(), "settlement.observe"_L1, news(u"processed"_s, 1, {}))),
              u"not_allowed"_s);
    EXPECT_TRUE(w.facts.all<Settlement>().empty());
}

} // namespace karigar::test
