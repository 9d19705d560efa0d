// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/demo/market/paying.h"

#include "backend/demo/market/phrases.h"
#include "backend/sandbox/money.h"

using namespace Qt::StringLiterals;

namespace karigar::demo {

namespace {

QString chooseMethod(Chance& chance)
{
    const double luck = chance.share();
    return luck < 0.64 ? u"upi"_s : luck < 0.9 ? u"card"_s : u"netbanking"_s;
}

QJsonObject news(const Story& story, const QString& status)
{
    return {{"payment"_L1, story.payment.toText()},
            {"pspId"_L1, story.pspId},
            {"status"_L1, status},
            {"amount"_L1, FieldWriter::encode(story.total)},
            {"method"_L1, story.method}};
}

Result<void> capture(Stage& stage, const StoryPtr& story)
{
    const auto fee = backend::sandbox::feeFor(story->total.paise, story->method == "card"_L1);
    QJsonObject captured = news(*story, u"captured"_s);
    captured.insert("fee"_L1, FieldWriter::encode(Money{fee.fee}));
    captured.insert("feeTax"_L1, FieldWriter::encode(Money{fee.tax}));
    return stage.marketplace("payment.observe"_L1, captured);
}

void planFailedAttempt(Agenda& agenda, const StoryPtr& story)
{
    QJsonObject failed = news(*story, u"failed"_s);
    failed.insert("pspId"_L1, story->chance.providerId(u"pay_"_s));
    failed.insert("failure"_L1, story->chance.pick(paymentTroubles()));
    agenda.at(agenda.now() + 70 * kSecond,
              [failed](Stage& stage) { return stage.marketplace("payment.observe"_L1, failed); });
}

} // namespace

void planOrder(Agenda& agenda, const StoryPtr& story)
{
    story->orderId = story->chance.providerId(u"order_"_s);
    agenda.at(agenda.now() + story->chance.between(4 * kSecond, 30 * kSecond), [story](Stage& stage) {
        return stage.marketplace("payment.ordered"_L1,
                                 {{"payment"_L1, story->payment.toText()}, {"order"_L1, story->orderId}});
    });
}

void planAuthorisation(Agenda& agenda, const StoryPtr& story, Result<void> (*next)(Stage&, const StoryPtr&))
{
    Chance& chance = story->chance;
    story->pspId = chance.providerId(u"pay_"_s);
    story->method = chooseMethod(chance);
    const bool stumbles = chance.percent(6);
    if (stumbles)
        planFailedAttempt(agenda, story);
    const Millis pause = chance.between(40 * kSecond, 4 * kMinute) + (stumbles ? 2 * kMinute : 0);
    agenda.at(agenda.now() + pause, [story, next](Stage& stage) -> Result<void> {
        KARIGAR_CHECK(stage.marketplace("payment.observe"_L1, news(*story, u"authorized"_s)));
        return next(stage, story);
    });
}

void planCapture(Agenda& agenda, const StoryPtr& story)
{
    agenda.at(agenda.now() + story->chance.between(kSecond, 5 * kSecond),
              [story](Stage& stage) { return capture(stage, story); });
}

void planRefusedCapture(Agenda& agenda, const StoryPtr& story)
{
    agenda.at(agenda.now() + 12 * kMinute, [story](Stage& stage) {
        return stage.marketplace(
            "payment.capture_failed"_L1,
            {{"payment"_L1, story->payment.toText()}, {"failure"_L1, "The bank took its promise back."_L1}});
    });
}

} // namespace karigar::demo
