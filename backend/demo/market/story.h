// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/demo/market/people.h"
#include "backend/demo/market/stage.h"
#include "models/domain/base/money.h"
#include "models/domain/rules/slots.h"

#include <memory>
#include <QDate>
#include <QHash>
#include <QSet>

namespace karigar::demo {

/// How a booking goes; what the rulebook or the calendar refuses goes otherwise, as in life.
enum class Fate {
    Kept,        ///< paid, accepted, held, in its time
    Abandoned,   ///< never paid
    Declined,    ///< by the artisan
    Withdrawn,   ///< by the guest, before an answer
    Unanswered,  ///< until the deadline
    Waiting,     ///< the same, for one whose deadline is still ahead
    Uncollected, ///< the bank refuses at the last step
};

/// What happens to the money afterwards.
enum class Back {
    AsItComes,
    Never,
    Granted,       ///< asked for, and a part comes back
    Asked,         ///< asked for, and a question waits for the guest
    Failed,        ///< granted, but the gateway's balance was too low
    PaidBackThere, ///< somebody at the gateway did it without us
    Contested,     ///< by the guest's bank
};

enum class Talk { AsItComes, Running }; ///< Running: still going on, the guest's answer is due

/// What somebody wants. `host` and `guest` live as long as the play.
struct Wish {
    Host* host = nullptr;
    Guest* guest = nullptr;
    size_t workshop = 0;
    QDate from;    ///< the first day that suits
    int days = 1;  ///< how many days from there do
    int seats = 1; ///< 0: all that are left
    Fate fate = Fate::Kept;
    Talk talk = Talk::AsItComes;
    Back back = Back::AsItComes;
    std::optional<bool> reviewed; ///< not said: as it comes
    Millis answerAfter = 0;       ///< 0: as it comes
    QString note;
};

/// What the stories share.
struct Play {
    const DemoContent& content;
    Actor admin;                      ///< who decides about refunds
    Millis present;                   ///< where the play ends
    QHash<Id, QSet<int>> toldReviews; ///< by artisan, so that nobody is praised twice in the same words
};

/// One booking on its way.
struct Story {
    Play& play;
    Wish wish;
    Chance chance;
    std::shared_ptr<Story> beside; ///< at the same time as that one
    Id booking;
    Id payment;
    Millis startAt = 0;
    Millis endAt = 0;
    Money total;
    bool approve = false;
    QString title;
    QString orderId;
    QString pspId;
    QString method;
};

using StoryPtr = std::shared_ptr<Story>;

/// Somebody asks at an instant; the rest follows by itself.
StoryPtr beginStory(Agenda& agenda, Play& play, Wish wish, Millis at, Chance chance, StoryPtr beside = {});

/// The times of a workshop on one day, as a customer sees them.
Result<std::vector<Slot>> timesOf(Stage& stage, const Service& service, QDate date);

/// The same instant, or the next morning when people in India sleep.
Millis awake(Millis at, Chance& chance);

} // namespace karigar::demo
