// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/demo/market/settling.h"

#include "models/domain/records/booking.h"
#include "models/domain/records/payment.h"
#include "models/domain/rules/calendar.h"
#include "models/domain/rules/paymentsums.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace karigar::demo {

namespace {

constexpr Millis kUntilSettled = 2 * kDay;  ///< after the capture, as the gateway's terms say
constexpr Millis kLongestStory = 75 * kDay; ///< from the first click to the end of a workshop

QString reference(Chance& chance, const QString& bank)
{
    QString text = bank;
    for (int i = 0; i < 12; ++i)
        text += QString::number(chance.below(10));
    return text;
}

Result<std::vector<Payment>> paymentsSince(Stage& stage, Millis since)
{
    Query query = Query::of(Kind::Payment);
    query.add("createdAt", Query::Compare::GreaterOrEqual, since).by("createdAt").by("id");
    KARIGAR_TRY(const auto docs, stage.writer().reader().facts().list(query));
    std::vector<Payment> payments;
    for (const QJsonObject& doc : docs) {
        KARIGAR_TRY(auto payment, fromJson<Payment>(doc));
        if (isCollected(payment.state))
            payments.push_back(std::move(payment));
    }
    return payments;
}

/// What was captured after `from`, up to `to`, arrives at the bank.
Result<void> settle(Stage& stage, Chance& chance, Millis from, Millis to)
{
    KARIGAR_TRY(const auto payments, paymentsSince(stage, from - kLongestStory));
    QJsonArray lines;
    Money sum;
    Money fees;
    Money tax;
    for (const Payment& payment : payments) {
        if (payment.capturedAt <= from || payment.capturedAt > to)
            continue;
        const Money net = payment.amount - payment.fee;
        lines.append(QJsonObject{{"type"_L1, u"payment"_s},
                                 {"entity"_L1, payment.pspId},
                                 {"pspPayment"_L1, payment.pspId},
                                 {"credit"_L1, FieldWriter::encode(net)},
                                 {"fee"_L1, FieldWriter::encode(payment.fee)},
                                 {"tax"_L1, FieldWriter::encode(payment.feeTax)}});
        sum += net;
        fees += payment.fee;
        tax += payment.feeTax;
    }
    if (lines.isEmpty())
        return {};
    return stage.marketplace("settlement.observe"_L1, {{"pspId"_L1, chance.providerId(u"setl_"_s)},
                                                       {"status"_L1, u"processed"_s},
                                                       {"amount"_L1, FieldWriter::encode(sum)},
                                                       {"fees"_L1, FieldWriter::encode(fees)},
                                                       {"tax"_L1, FieldWriter::encode(tax)},
                                                       {"utr"_L1, reference(chance, u"HDFCN"_s)},
                                                       {"at"_L1, stage.now()},
                                                       {"lines"_L1, lines}});
}

/// By hand: what is due by now, in one transfer to each artisan.
Result<void> payArtisans(Stage& stage, Chance& chance, const Actor& admin)
{
    std::map<Id, std::pair<Money, QJsonArray>> due;
    KARIGAR_TRY(const auto payments, paymentsSince(stage, stage.now() - kLongestStory));
    for (const Payment& payment : payments) {
        KARIGAR_TRY(const auto booking, stage.get<Booking>(payment.booking));
        const Money amount = payoutDue(booking, payment);
        if (amount.paise == 0)
            continue;
        auto& [sum, ids] = due[payment.artisan];
        sum += amount;
        ids.append(payment.id.toText());
    }
    for (const auto& [artisan, whatIsDue] : due)
        if (whatIsDue.first.paise > 0)
            KARIGAR_CHECK(stage.surely(admin, "payout.record"_L1,
                                       {{"artisan"_L1, artisan.toText()},
                                        {"payments"_L1, whatIsDue.second},
                                        {"amount"_L1, FieldWriter::encode(whatIsDue.first)},
                                        {"reference"_L1, reference(chance, u"ICICN"_s)}}));
    return {};
}

bool isWorkingDay(QDate day)
{
    return day.dayOfWeek() <= 5;
}

} // namespace

void planSettlements(Agenda& agenda, const People& people, const Options& options)
{
    const auto chance = std::make_shared<Chance>(Chance(options.seed).fork(u"settlements"));
    const QDate today = dateInIndia(options.now);
    Millis before = options.now - kHistory - kLongestStory;
    for (QDate day = today.addDays(-kHistory / kDay); day <= today; day = day.addDays(1)) {
        const Millis morning = instantOf(day, 11 * 60, u"Asia/Kolkata"_s);
        if (morning > options.now)
            return;
        if (isWorkingDay(day)) {
            agenda.at(morning, [chance, before, upTo = morning - kUntilSettled](Stage& stage) {
                return settle(stage, *chance, before, upTo);
            });
            before = morning - kUntilSettled;
        }
        if (day.day() == 1 || day.day() == 15)
            agenda.at(morning + kHour, [chance, admin = people.admin](Stage& stage) {
                return payArtisans(stage, *chance, admin);
            });
    }
}

} // namespace karigar::demo
