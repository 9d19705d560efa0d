// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/demo/market/aftermath.h"

#include "backend/demo/market/moneyback.h"
#include "backend/demo/market/talk.h"
#include "models/domain/records/artisanprofile.h"
#include "models/domain/records/notification.h"
#include "models/domain/records/review.h"

using namespace Qt::StringLiterals;

namespace karigar::demo {

namespace {

constexpr double kReviewed = 62; ///< percent of the workshops held

/// One that this artisan has not had yet and that is not too bitter too often; null when there is none.
const DemoReview* chooseReview(Story& story)
{
    const auto& reviews = story.play.content.reviews;
    const QString kind = demoKind(story.wish.host->said->family);
    QSet<int>& told = story.play.toldReviews[story.wish.host->actor.user];
    for (int tries = 0; tries < 25; ++tries) {
        const int index = story.chance.below(static_cast<int>(reviews.size()));
        const DemoReview& review = reviews[static_cast<size_t>(index)];
        const bool fits = review.kind == kind || review.kind == "any"_L1;
        const bool meant = review.rating >= 3 || story.chance.percent(30);
        const bool fresh = story.wish.reviewed || !told.contains(index);
        if (!fits || !meant || !fresh)
            continue;
        told.insert(index);
        return &review;
    }
    return nullptr;
}

Result<void> rate(Stage& stage, const Story& story, int stars)
{
    KARIGAR_TRY(auto profile, stage.get<ArtisanProfile>(story.wish.host->actor.user));
    profile.ratingSum += stars;
    profile.ratingCount += 1;
    return stage.put(profile);
}

Result<void> tellHost(Stage& stage, const Story& story)
{
    Notification notification;
    notification.id = Id::derive(story.booking, u"review-received", stage.now());
    notification.user = story.wish.host->actor.user;
    notification.topic = Topic::ReviewReceived;
    notification.subject = story.booking;
    notification.args = {story.title, story.wish.guest->said->name};
    notification.at = stage.now();
    return stage.put(notification);
}

void planAnswer(Agenda& agenda, const StoryPtr& story, const QString& answer)
{
    const Millis at = awake(agenda.now() + story->chance.between(2 * kHour, 3 * kDay), story->chance);
    agenda.at(at, [story, answer](Stage& stage) -> Result<void> {
        KARIGAR_TRY(auto review, stage.get<Review>(story->booking));
        review.answer = answer;
        review.answeredAt = stage.now();
        return stage.put(review);
    });
}

Result<void> writeReview(Stage& stage, const StoryPtr& story)
{
    const DemoReview* said = chooseReview(*story);
    if (!said)
        return {};
    Review review;
    review.id = story->booking;
    review.artisan = story->wish.host->actor.user;
    review.customer = story->wish.guest->actor.user;
    review.service = story->wish.host->services[story->wish.workshop];
    review.customerName = story->wish.guest->said->name;
    review.serviceTitle = story->title;
    review.stars = said->rating;
    review.text = said->text;
    review.at = stage.now();
    KARIGAR_CHECK(stage.put(review));
    KARIGAR_CHECK(rate(stage, *story, review.stars));
    if (!said->answer.isEmpty())
        planAnswer(stage.agenda(), story, said->answer);
    return tellHost(stage, *story);
}

Result<void> complete(Stage& stage, const StoryPtr& story)
{
    KARIGAR_TRY(const bool done, stage.person(story->wish.host->actor, "booking.complete"_L1,
                                              {{"booking"_L1, story->booking.toText()}}));
    if (!done)
        return {};
    planThanks(stage.agenda(), story);
    planMoneyBack(stage.agenda(), story, story->play.admin);
    Chance& chance = story->chance;
    if (!story->wish.reviewed.value_or(chance.percent(kReviewed)))
        return {};
    const Millis at = awake(stage.now() + chance.between(4 * kHour, 5 * kDay), chance);
    stage.agenda().at(at, [story](Stage& later) { return writeReview(later, story); });
    return {};
}

} // namespace

void planCompletion(Agenda& agenda, const StoryPtr& story)
{
    Chance& chance = story->chance;
    // Now and then an artisan thinks of it only days later.
    const Millis pause =
        chance.percent(95) ? chance.between(5 * kMinute, 3 * kHour) : chance.between(kDay, 3 * kDay);
    agenda.at(awake(story->endAt + pause, chance), [story](Stage& stage) { return complete(stage, story); });
}

} // namespace karigar::demo
