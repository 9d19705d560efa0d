// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/demo/market/moneyback.h"

#include "backend/demo/market/phrases.h"
#include "models/domain/records/attachment.h"
#include "models/domain/records/booking.h"
#include "models/domain/records/payment.h"
#include "models/domain/records/refundrequest.h"
#include "models/domain/rules/cancellation.h"
#include "models/domain/rules/paymentsums.h"
#include "models/domain/rules/refundreview.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace karigar::demo {

namespace {

constexpr double kCancelled = 4; ///< percent of what is confirmed
constexpr double kAsked = 5;     ///< percent of what was held
constexpr qint64 kRound = 5000;  ///< people ask for round sums

/// One request on its way through the desk.
struct Asking {
    StoryPtr story;
    Actor admin;
    Chance chance;
    Back back;
    Id request;
    bool fails = false;
};
using AskingPtr = std::shared_ptr<Asking>;

QJsonObject money(Money amount)
{
    return FieldWriter::encode(amount).toObject();
}

Result<std::vector<Payment>> paymentsOf(Stage& stage, const Story& story)
{
    KARIGAR_TRY(const auto payment, stage.get<Payment>(story.payment));
    return std::vector<Payment>{payment};
}

Result<void> observe(Stage& stage, const Refund& refund, const QString& status, const QString& pspId,
                     const QString& reference, const QString& failure = {})
{
    return stage.marketplace("refund.observe"_L1, {{"payment"_L1, refund.payment.toText()},
                                                   {"pspId"_L1, pspId},
                                                   {"key"_L1, refund.key},
                                                   {"status"_L1, status},
                                                   {"amount"_L1, money(refund.amount)},
                                                   {"reference"_L1, reference},
                                                   {"speed"_L1, u"normal"_s},
                                                   {"failure"_L1, failure}});
}

QString bankReference(Chance& chance)
{
    return QString::number(100000000000 + chance.between(0, 899999999999));
}

/// The gateway takes a refund, and days later the bank confirms it.
void planExecution(Agenda& agenda, const Refund& refund, Chance chance, bool fails)
{
    const QString pspId = fails ? QString() : chance.providerId(u"rfnd_"_s);
    agenda.at(agenda.now() + 20 * kSecond, [refund, pspId, fails](Stage& stage) -> Result<void> {
        KARIGAR_CHECK(stage.marketplace("refund.sent"_L1, {{"refund"_L1, refund.id.toText()}}));
        return fails ? observe(stage, refund, u"failed"_s, {}, {}, u"psp_low_balance"_s)
                     : observe(stage, refund, u"pending"_s, pspId, {});
    });
    if (fails)
        return;
    const QString reference = bankReference(chance);
    agenda.at(agenda.now() + chance.between(20 * kHour, 3 * kDay), [refund, pspId, reference](Stage& stage) {
        return observe(stage, refund, u"processed"_s, pspId, reference);
    });
}

Result<void> executeAll(Stage& stage, const Id& booking, const Chance& chance, bool fails)
{
    Query query = Query::of(Kind::Refund);
    query.equal("booking", booking).equal("state", QString(enumText(RefundState::Queued)));
    KARIGAR_TRY(const auto docs, stage.writer().reader().facts().list(query));
    for (const QJsonObject& doc : docs) {
        KARIGAR_TRY(const auto refund, fromJson<Refund>(doc));
        planExecution(stage.agenda(), refund, chance.fork(refund.id.toText()), fails);
    }
    return {};
}

Result<void> cancel(Stage& stage, const StoryPtr& story, Chance chance)
{
    KARIGAR_TRY(const auto booking, stage.get<Booking>(story->booking));
    KARIGAR_TRY(const auto payments, paymentsOf(stage, *story));
    if (booking.state != BookingState::Confirmed || !isCollected(payments.front().state))
        return {};
    const Money back = cancellationRefund(booking, payments, Party::Customer, stage.now());
    const auto reasons = cancellationReasons(Party::Customer).first(2);
    const EndReason code = chance.pick(reasons);
    KARIGAR_TRY(const bool done, stage.person(story->wish.guest->actor, "booking.cancel"_L1,
                                              {{"booking"_L1, story->booking.toText()},
                                               {"code"_L1, QString(enumText(code))},
                                               {"reason"_L1, chance.pick(withdrawReasons())},
                                               {"refund"_L1, money(back)}}));
    return done ? executeAll(stage, story->booking, chance, false) : Result<void>();
}

/// What the gateway has taken to give back: all but what it refused.
Result<Money> refundedThere(Stage& stage, const Id& payment)
{
    KARIGAR_TRY(const auto docs,
                stage.writer().reader().facts().list(Query::of(Kind::Refund).equal("payment", payment)));
    Money sum;
    for (const QJsonObject& doc : docs) {
        KARIGAR_TRY(const auto refund, fromJson<Refund>(doc));
        if (!refund.pspId.isEmpty())
            sum += refund.amount;
    }
    return sum;
}

QJsonObject saying(const Asking& asking, const QString& text = {})
{
    return {{"request"_L1, asking.request.toText()}, {"text"_L1, text}};
}

Result<void> approve(Stage& stage, const AskingPtr& asking)
{
    KARIGAR_TRY(const auto request, stage.get<RefundRequest>(asking->request));
    KARIGAR_TRY(const auto payments, paymentsOf(stage, *asking->story));
    const Money left = refundable(payments.front());
    const bool full = asking->back == Back::AsItComes && asking->chance.percent(30);
    const Money amount = full ? left : std::min(left, request.wished);
    KARIGAR_TRY(const bool done, stage.person(asking->admin, "refund.approve"_L1,
                                              {{"request"_L1, asking->request.toText()},
                                               {"measure"_L1, full ? u"full"_s : u"other"_s},
                                               {"amount"_L1, money(amount)},
                                               {"text"_L1, asking->chance.pick(refundApprovals())},
                                               {"seen"_L1, toJson(moneyOf(payments))}}));
    return done ? executeAll(stage, asking->story->booking, asking->chance, asking->fails) : Result<void>();
}

Result<void> decide(Stage& stage, const AskingPtr& asking)
{
    const bool granted = asking->back == Back::Granted || asking->back == Back::Failed;
    const double luck = asking->chance.share();
    if (granted || luck < 0.6)
        return approve(stage, asking);
    if (luck < 0.88)
        return stage.perhaps(asking->admin, "refund.reject"_L1,
                             saying(*asking, asking->chance.pick(refundRejections())));
    return stage.perhaps(asking->story->wish.guest->actor, "refund.withdraw"_L1, saying(*asking));
}

void planDecision(Agenda& agenda, const AskingPtr& asking, Millis least, Millis most)
{
    const Millis at = awake(agenda.now() + asking->chance.between(least, most), asking->chance);
    agenda.at(at, [asking](Stage& stage) { return decide(stage, asking); });
}

/// The desk wants to know more; the guest answers, but for those who are known to be still asked.
Result<void> question(Stage& stage, const AskingPtr& asking)
{
    KARIGAR_CHECK(stage.perhaps(asking->admin, "refund.ask"_L1,
                                saying(*asking, asking->chance.pick(refundQuestions()))));
    if (asking->back == Back::Asked)
        return {};
    const Millis at = awake(stage.now() + asking->chance.between(3 * kHour, 2 * kDay), asking->chance);
    stage.agenda().at(at, [asking](Stage& later) -> Result<void> {
        KARIGAR_CHECK(later.perhaps(asking->story->wish.guest->actor, "refund.answer"_L1,
                                    saying(*asking, asking->chance.pick(refundAnswers()))));
        planDecision(later.agenda(), asking, 4 * kHour, kDay);
        return {};
    });
    return {};
}

Result<void> takeUp(Stage& stage, const AskingPtr& asking)
{
    KARIGAR_CHECK(stage.perhaps(asking->admin, "refund.review"_L1, saying(*asking)));
    const bool asks =
        asking->back == Back::Asked || (asking->back == Back::AsItComes && asking->chance.percent(35));
    if (asks)
        return question(stage, asking);
    planDecision(stage.agenda(), asking, 2 * kHour, 2 * kDay);
    return {};
}

/// A picture to show: one of the workshop's own, which the guest took home.
Result<QJsonArray> picturesOf(Stage& stage, const Story& story)
{
    const Host& host = *story.wish.host;
    if (host.servicePictures.isEmpty())
        return QJsonArray();
    const QString sha =
        host.servicePictures.value(static_cast<int>(story.wish.workshop), host.servicePictures.front());
    KARIGAR_TRY(const auto theirs, stage.get<Attachment>(Attachment::idFor(host.actor.user, sha)));
    KARIGAR_CHECK(stage.perhaps(story.wish.guest->actor, "attachment.declare"_L1,
                                {{"sha"_L1, sha}, {"mime"_L1, theirs.mime}, {"size"_L1, theirs.size}}));
    return QJsonArray{sha};
}

Result<void> ask(Stage& stage, const AskingPtr& asking)
{
    const StoryPtr& story = asking->story;
    KARIGAR_TRY(const auto payments, paymentsOf(stage, *story));
    const qint64 left = refundable(payments.front()).paise;
    const RefundWords& words = asking->chance.pick(refundWords());
    const qint64 wished = asking->back == Back::AsItComes && asking->chance.percent(30)
                              ? left
                              : std::min(left, std::max(kRound, left / 2 / kRound * kRound));
    const bool shows = asking->back != Back::AsItComes || asking->chance.percent(40);
    KARIGAR_TRY(const auto pictures, shows ? picturesOf(stage, *story) : Result<QJsonArray>());
    asking->request = asking->chance.id(stage.now());
    KARIGAR_TRY(const bool done, stage.person(story->wish.guest->actor, "refund.request"_L1,
                                              {{"request"_L1, asking->request.toText()},
                                               {"booking"_L1, story->booking.toText()},
                                               {"reason"_L1, QString(words.reason)},
                                               {"text"_L1, words.text},
                                               {"pictures"_L1, pictures},
                                               {"wished"_L1, money(Money{wished})}}));
    if (!done)
        return {};
    const Millis at = awake(stage.now() + asking->chance.between(3 * kHour, kDay), asking->chance);
    stage.agenda().at(at, [asking](Stage& later) { return takeUp(later, asking); });
    return {};
}

Result<void> payBackThere(Stage& stage, const StoryPtr& story, Chance chance)
{
    Refund refund;
    refund.payment = story->payment;
    refund.amount = Money{story->total.paise / 4};
    return observe(stage, refund, u"processed"_s, chance.providerId(u"rfnd_"_s), bankReference(chance));
}

Result<void> contest(Stage& stage, const StoryPtr& story, Chance chance)
{
    return stage.marketplace("dispute.observe"_L1,
                             {{"payment"_L1, story->payment.toText()},
                              {"pspId"_L1, chance.providerId(u"disp_"_s)},
                              {"status"_L1, u"open"_s},
                              {"phase"_L1, u"chargeback"_s},
                              {"reason"_L1, u"goods_or_services_not_received_or_partially_received"_s},
                              {"amount"_L1, money(story->total)},
                              {"respondBy"_L1, story->play.present + 6 * kDay + 5 * kHour},
                              {"createdAt"_L1, stage.now()}});
}

} // namespace

void planCancelling(Agenda& agenda, const StoryPtr& story)
{
    Chance chance = story->chance.fork(u"cancelling");
    const Millis last = story->startAt - 3 * kHour;
    if (story->wish.back != Back::AsItComes || story->wish.talk == Talk::Running ||
        !chance.percent(kCancelled) || last < agenda.now() + kDay)
        return;
    const Millis at = std::min(last, awake(chance.between(agenda.now() + 6 * kHour, last), chance));
    agenda.at(at, [story, chance](Stage& stage) { return cancel(stage, story, chance); });
}

void planMoneyBack(Agenda& agenda, const StoryPtr& story, const Actor& admin)
{
    Chance chance = story->chance.fork(u"money back");
    const Back back = story->wish.back;
    const Millis at = awake(agenda.now() + chance.between(3 * kHour, 2 * kDay), chance);
    if (back == Back::Never || (back == Back::AsItComes && !chance.percent(kAsked)))
        return;
    if (back == Back::PaidBackThere)
        agenda.at(at, [story, chance](Stage& stage) { return payBackThere(stage, story, chance); });
    else if (back == Back::Contested)
        agenda.at(at, [story, chance](Stage& stage) { return contest(stage, story, chance); });
    else
        agenda.at(at, [asking = std::make_shared<Asking>(
                           Asking{story, admin, chance, back, {}, back == Back::Failed})](Stage& stage) {
            return ask(stage, asking);
        });
}

Result<void> compareAll(Stage& stage)
{
    Query query = Query::of(Kind::Payment);
    query.by("createdAt", true).by("id");
    KARIGAR_TRY(const auto docs, stage.writer().reader().facts().list(query));
    int compared = 0;
    bool differs = false;
    for (const QJsonObject& doc : docs) {
        KARIGAR_TRY(const auto payment, fromJson<Payment>(doc));
        if (!isCollected(payment.state))
            continue;
        KARIGAR_TRY(Money refunded, refundedThere(stage, payment.id));
        // Somebody there has begun to pay this back, and it has not gone through yet.
        const bool plain = payment.refunded.paise == 0 && payment.disputed.paise == 0;
        if (!differs && plain && payment.capturedAt < stage.now() - 10 * kDay) {
            differs = true;
            refunded += Money{payment.amount.paise / 5};
        }
        ++compared;
        KARIGAR_CHECK(stage.marketplace("payment.compare"_L1, {{"payment"_L1, payment.id.toText()},
                                                               {"collected"_L1, money(payment.amount)},
                                                               {"refunded"_L1, money(refunded)}}));
    }
    return stage.marketplace("money.looked"_L1, {{"all"_L1, true},
                                                 {"compared"_L1, compared},
                                                 {"saidBalance"_L1, true},
                                                 {"balance"_L1, money(Money::rupees(38'400))}});
}

} // namespace karigar::demo
