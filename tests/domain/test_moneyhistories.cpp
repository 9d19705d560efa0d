// SPDX-License-Identifier: GPL-3.0-or-later
// Ten thousand random stories of paying, cancelling, refunding, disputing, paying out and settling, against a
// model of the gateway that counts for itself. At the end of each, every sum must say the same.
#include "models/domain/rules/cancellation.h"
#include "models/domain/rules/paymentsums.h"
#include "models/domain/rules/refundmachine.h"
#include "models/domain/rules/refundreview.h"
#include "tests/domain/world.h"

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;

namespace karigar::test {

namespace {

constexpr int kHistories = 10'000;
constexpr int kSteps = 10;

/// What the gateway holds of one payment.
struct Gateway {
    struct Made {
        QString key;
        QString pspId;
        QString status;
        qint64 amount = 0;
    };
    qint64 captured = 0;
    qint64 elsewhere = 0; ///< paid back by hand: not there to be refunded again
    qint64 refunded = 0;
    qint64 lost = 0;
    qint64 fee = 0; ///< of the payment; that of transfers is below
    qint64 sent = 0;
    qint64 reversed = 0;
    qint64 transferFees = 0;
    qint64 settled = 0; ///< with the marketplace's bank
    std::vector<Made> made;

    qint64 left() const { return captured - elsewhere - refunded - lost; }
    /// What it owes: all that came in less all that went out.
    qint64 holds() const
    {
        return captured - fee - refunded - lost - sent + reversed - transferFees - settled;
    }

    /// Under a key once for ever; null when there is not enough left.
    Made* refund(const QString& key, qint64 amount, const QString& status)
    {
        const auto known = std::ranges::find(made, key, &Made::key);
        if (!key.isEmpty() && known != made.end())
            return &*known;
        if (amount > left())
            return nullptr;
        refunded += status == "failed"_L1 ? 0 : amount;
        made.push_back({key, u"rfnd_%1"_s.arg(made.size()), status, amount});
        return &made.back();
    }
};

class MoneyHistory {
public:
    MoneyHistory(const World& base, const Id& service, unsigned seed)
        : m_world(base)
        , m_random(seed)
    {
        m_booking = m_world.book(m_world.customer(), service, at(8, 10), 1 + upTo(4));
        if (upTo(2) == 0)
            run(m_world.admin(), "payout.link"_L1,
                {{"artisan"_L1, m_world.artisan().user.toText()}, {"account"_L1, u"acc_History12345"_s}});
        if (upTo(4) > 0)
            capture();
    }

    void live()
    {
        for (int i = 0; i < kSteps; ++i) {
            m_world.now += upTo(30) * kHour;
            step();
        }
        settle();
    }
    void check() const;

private:
    int upTo(int n) { return static_cast<int>(m_random() % static_cast<unsigned>(n)); }
    Payment payment() const { return m_world.payment(m_booking); }
    void tell(const Gateway::Made& made, const QString& failure = {});
    void capture();
    void step();
    void request();
    void carryOut(Refund refund, bool surely);
    void repair(const Refund& refund);
    void foreign();
    void dispute();
    void transfer();
    void payByHand();
    void settleWithBank();
    void settle();
    void run(const Actor& who, QLatin1String command, const QJsonObject& args)
    {
        static_cast<void>(m_world.run(who, command, args)); // a refusal is as good as a success here
    }

    World m_world;
    std::mt19937 m_random;
    Gateway m_gateway;
    Id m_booking;
    QString m_openDispute;
    qint64 m_disputed = 0;
    qint64 m_paidByHand = 0;
    int m_settlements = 0;
    int m_count = 0;
};

void MoneyHistory::capture()
{
    if (payment().state != PaymentState::Authorized && payment().state != PaymentState::Released)
        return;
    m_gateway.captured = payment().amount.paise;
    static_cast<void>(m_world.news(m_booking, "captured"_L1));
    m_gateway.fee = payment().fee.paise;
}

void MoneyHistory::tell(const Gateway::Made& made, const QString& failure)
{
    run({}, "refund.observe"_L1,
        {{"payment"_L1, payment().id.toText()},
         {"pspId"_L1, made.pspId},
         {"key"_L1, made.key},
         {"status"_L1, made.status},
         {"amount"_L1, FieldWriter::encode(Money{made.amount})},
         {"failure"_L1, failure}});
}

void MoneyHistory::step()
{
    const World& w = m_world;
    const Actor people[]{w.customer(), w.artisan(), w.admin()};
    const auto refunds = w.refunds(m_booking);
    const Refund any = refunds.empty() ? Refund() : refunds[m_random() % refunds.size()];
    switch (upTo(13)) {
    case 10:
        return transfer();
    case 11:
        return payByHand();
    case 12:
        return settleWithBank();
    case 0:
        return capture();
    case 1:
        static_cast<void>(m_world.cancel(people[upTo(3)], m_booking));
        return;
    case 2:
        if (w.booking(m_booking).seats > 1)
            static_cast<void>(m_world.cancelSeats(w.customer(), m_booking, 1));
        return;
    case 3:
        static_cast<void>(
            m_world.answer(w.artisan(), upTo(2) ? "booking.complete"_L1 : "booking.no_show"_L1, m_booking));
        return;
    case 4:
        return request();
    case 5:
        return foreign();
    case 6:
        return dispute();
    case 7:
        return repair(any);
    default:
        return carryOut(any, false);
    }
}

void MoneyHistory::request()
{
    const Id id = Id::derive(m_booking, QString::number(++m_count));
    const qint64 left = refundable(payment()).paise;
    run(m_world.customer(), "refund.request"_L1,
        {{"request"_L1, id.toText()},
         {"booking"_L1, m_booking.toText()},
         {"reason"_L1, u"cut_short"_s},
         {"text"_L1, u"Too short"_s},
         {"wished"_L1, FieldWriter::encode(Money{std::max<qint64>(100, left)})}});
    const qint64 amount = left > 0 ? 1 + static_cast<qint64>(m_random()) % left : 0;
    for (int click = 0; click < 2; ++click) // twice: it must pay once
        run(m_world.admin(), "refund.approve"_L1,
            {{"request"_L1, id.toText()},
             {"measure"_L1, u"other"_s},
             {"amount"_L1, FieldWriter::encode(Money{amount})},
             {"seen"_L1, toJson(moneyOf(m_world.payments(m_booking)))}});
}

/// What the job does, with everything that can go wrong on the way.
void MoneyHistory::carryOut(Refund refund, bool surely)
{
    if (refund.id.isNull() || isDone(refund.state) || refund.state == RefundState::Failed)
        return;
    if (!surely && upTo(5) == 0)
        return; // died before sending
    run({}, "refund.sent"_L1, {{"refund"_L1, refund.id.toText()}});
    static constexpr std::array outcomes{"processed"_L1, "pending"_L1, "failed"_L1};
    const QString wanted = surely ? u"processed"_s : QString(outcomes[static_cast<size_t>(upTo(3))]);
    Gateway::Made* made = m_gateway.refund(refund.key, refund.amount.paise, wanted);
    if (!made)
        return tell({refund.key, {}, u"failed"_s, refund.amount.paise}, u"psp_too_much"_s);
    if (made->status == "pending"_L1 && (surely || upTo(2) == 0))
        made->status = u"processed"_s;
    for (int copies = surely ? 1 : upTo(3); copies > 0; --copies) // lost, heard, or heard twice
        tell(*made);
}

void MoneyHistory::repair(const Refund& refund)
{
    if (refund.state != RefundState::Failed)
        return;
    const QJsonObject args{{"refund"_L1, refund.id.toText()}, {"proof"_L1, u"UTR 1"_s}};
    const auto refunds = m_world.refunds(m_booking);
    const auto external = std::ranges::find(refunds, RefundState::External, &Refund::state);
    if (external != refunds.end()) {
        run(m_world.admin(), "refund.adopt_external"_L1,
            {{"refund"_L1, external->id.toText()}, {"instead"_L1, refund.id.toText()}});
        return;
    }
    if (upTo(2) == 0)
        return run(m_world.admin(), "refund.retry"_L1, args);
    if (refund.amount.paise > m_gateway.left())
        return; // nobody pays by hand what the bank took
    run(m_world.admin(), "refund.settle_manually"_L1, args);
    run({}, "refund.note"_L1, args);
    // What was paid by hand is not there for the gateway to pay again.
    m_gateway.elsewhere +=
        m_world.facts.get<Refund>(refund.id).state == RefundState::Manual ? refund.amount.paise : 0;
}

void MoneyHistory::foreign()
{
    const qint64 left = std::min(m_gateway.left() - m_disputed, refundable(payment()).paise);
    if (left < 100)
        return;
    tell(*m_gateway.refund({}, 100 + static_cast<qint64>(m_random()) % (left - 99), u"processed"_s));
}

void MoneyHistory::dispute()
{
    const auto say = [this](const QString& status) {
        for (int copies = 1 + upTo(2); copies > 0; --copies)
            run({}, "dispute.observe"_L1,
                {{"payment"_L1, payment().id.toText()},
                 {"pspId"_L1, m_openDispute},
                 {"status"_L1, status},
                 {"amount"_L1, FieldWriter::encode(Money{m_disputed})}});
    };
    if (m_openDispute.isEmpty()) {
        m_disputed = refundable(payment()).paise / 2;
        if (m_disputed == 0)
            return;
        m_openDispute = u"disp_%1"_s.arg(++m_count);
        return say(u"open"_s);
    }
    const bool lost = upTo(2) == 0;
    m_gateway.lost += lost ? m_disputed : 0;
    say(lost ? u"lost"_s : u"won"_s);
    m_openDispute.clear();
    m_disputed = 0;
}

/// What the jobs do: decide, send, reverse; with answers that are lost, late or double.
void MoneyHistory::transfer()
{
    run({}, "payout.decide"_L1, {{"booking"_L1, m_booking.toText()}});
    for (const Settlement& payout : m_world.facts.all<Settlement>()) {
        if (payout.way != SettlementWay::Route || payout.state == SettlementState::Failed)
            continue;
        const bool fresh = payout.state == SettlementState::Queued;
        run({}, "transfer.sent"_L1, {{"payout"_L1, payout.id.toText()}});
        const bool fails = fresh && upTo(4) == 0;
        const qint64 fee = payout.amount.paise / 400;
        if (fresh && !fails) {
            m_gateway.sent += payout.amount.paise;
            m_gateway.transferFees += fee;
        }
        m_gateway.reversed += payout.reversing.paise;
        for (int copies = 1 + upTo(2); copies > 0; --copies)
            run({}, "transfer.observe"_L1,
                {{"payout"_L1, payout.id.toText()},
                 {"pspId"_L1, u"trf_1"_s},
                 {"status"_L1, fails ? u"failed"_s : u"processed"_s},
                 {"amount"_L1, FieldWriter::encode(payout.amount)},
                 {"fees"_L1, FieldWriter::encode(Money{fee})},
                 {"tax"_L1, FieldWriter::encode(Money{fee / 7})},
                 {"reversed"_L1, FieldWriter::encode(payout.reversed + payout.reversing)}});
    }
}

void MoneyHistory::payByHand()
{
    const Money due = payoutDue(m_world.booking(m_booking), payment());
    const auto recorded = m_world.run(m_world.admin(), "payout.record"_L1,
                                      {{"artisan"_L1, m_world.artisan().user.toText()},
                                       {"payments"_L1, QJsonArray{payment().id.toText()}},
                                       {"amount"_L1, FieldWriter::encode(due)},
                                       {"reference"_L1, u"UTR 2"_s}});
    m_paidByHand += recorded ? due.paise : 0;
}

/// All that the gateway holds goes to the bank, in two lines, told more than once.
void MoneyHistory::settleWithBank()
{
    const qint64 all = m_gateway.holds();
    if (all <= 1)
        return;
    m_gateway.settled += all;
    const QString id = u"setl_%1"_s.arg(++m_settlements);
    const auto line = [&](const QString& type, qint64 paise) {
        return QJsonObject{{"type"_L1, type},
                           {"entity"_L1, id + type},
                           {"pspPayment"_L1, payment().pspId},
                           {"credit"_L1, FieldWriter::encode(Money{std::max<qint64>(paise, 0)})},
                           {"debit"_L1, FieldWriter::encode(Money{std::max<qint64>(-paise, 0)})}};
    };
    const qint64 taken = upTo(1000);
    for (int copies = 1 + upTo(2); copies > 0; --copies)
        run({}, "settlement.observe"_L1,
            {{"pspId"_L1, id},
             {"status"_L1, u"processed"_s},
             {"amount"_L1, FieldWriter::encode(Money{all})},
             {"at"_L1, at(9, 10)},
             {"lines"_L1, QJsonArray{line(u"payment"_s, all + taken), line(u"adjustment"_s, -taken)}}});
}

/// Everything that is open comes to its end.
void MoneyHistory::settle()
{
    capture();
    if (!m_openDispute.isEmpty())
        dispute();
    for (int round = 0; round < 20; ++round)
        for (const Refund& refund : m_world.refunds(m_booking)) {
            carryOut(refund, true);
            repair(m_world.facts.get<Refund>(refund.id));
        }
    for (int round = 0; round < 2; ++round)
        transfer();
    settleWithBank();
}

void MoneyHistory::check() const
{
    const Payment paid = payment();
    qint64 byHand = 0;
    for (const Refund& refund : m_world.refunds(m_booking)) {
        ASSERT_TRUE(isDone(refund.state)) << enumText(refund.state).data();
        byHand += refund.state == RefundState::Manual ? refund.amount.paise : 0;
    }
    std::map<LedgerAccount, qint64> balances;
    std::map<Id, qint64> movements;
    for (const LedgerEntry& entry : m_world.facts.all<LedgerEntry>()) {
        balances[entry.account] += entry.amount.paise;
        movements[entry.movement] += entry.amount.paise;
    }
    for (const auto& [movement, sum] : movements)
        ASSERT_EQ(sum, 0);
    ASSERT_EQ(paid.refunding, Money());
    ASSERT_EQ(paid.disputed, Money());
    ASSERT_EQ(paid.refunded.paise - byHand, m_gateway.refunded) << "the gateway says the same";
    ASSERT_EQ(paid.chargedBack.paise, m_gateway.lost);
    ASSERT_GE(keptOf(paid).paise, 0);
    ASSERT_EQ(balances[LedgerAccount::Refunds], 0);
    ASSERT_EQ(balances[LedgerAccount::Payouts], 0);
    ASSERT_EQ(balances[LedgerAccount::Bank], byHand + m_paidByHand - m_gateway.settled);
    ASSERT_EQ(balances[LedgerAccount::Gateway], -m_gateway.holds()) << "the gateway owes what it says";
    ASSERT_EQ(paid.paidOut.paise, m_gateway.sent - m_gateway.reversed + m_paidByHand);
    if (!isCollected(paid.state))
        return;
    const LedgerAccount holder = holderOf(m_world.booking(m_booking), paid);
    const qint64 settled = paid.feeSettled ? paid.feeCharged.paise : 0;
    ASSERT_EQ(balances[holder], keptOf(paid).paise - settled - paid.paidOut.paise);
    ASSERT_EQ(balances[LedgerAccount::ArtisanFees], settled - paid.feeCharged.paise);
    const qint64 fees = paid.fee.paise - paid.feeCharged.paise + m_gateway.transferFees;
    ASSERT_EQ(balances[LedgerAccount::GatewayFee] + balances[LedgerAccount::Tax], -fees);
    qint64 papers = 0;
    for (const Invoice& paper : m_world.facts.all<Invoice>())
        papers += paper.isCreditNote() ? -paper.total.paise : paper.total.paise;
    ASSERT_EQ(papers, keptOf(paid).paise) << "invoices less credit notes are what was kept";
}

} // namespace

TEST(MoneyHistories, endWithOneTruth)
{
    World base;
    const Id service = base.addService({.mode = BookingMode::Instant, .seats = 6, .paise = 99999});
    for (unsigned seed = 1; seed <= kHistories && !::testing::Test::HasFatalFailure(); ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        MoneyHistory history(base, service, seed);
        history.live();
        history.check();
    }
}

} // namespace karigar::test
