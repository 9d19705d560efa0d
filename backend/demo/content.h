// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the demo marketplace is filled with: artisans and their workshops, customers, reviews and talk, read
// from the resources compiled into the program. Plain values, no ids of the marketplace yet and no history:
// whoever seeds a store makes records of these. Any thread; the caller owns what it gets. Money is paise,
// durations are minutes, days are 1 (Monday) to 7, hours are wall-clock in the artisan's zone (Asia/Kolkata).
// The error is a sentence naming the file and what is wrong in it.

#include <QString>
#include <QStringList>
#include <QTime>

#include <cstdint>
#include <expected>
#include <vector>

namespace karigar::demo {

enum class DemoRegistration { Unregistered, Registered, Exempt };

struct DemoHours {
    int day = 1;
    QTime from;
    QTime to;
};

struct DemoWorkshop {
    QString title;
    QString description;
    QString bring;
    QString included;
    int durationMinutes = 0;
    std::int64_t pricePaise = 0;
    int seats = 1;
    bool approve = false; ///< each request is approved; otherwise booked at once
    QString policy;       ///< cancellation policy: flexible, moderate or strict
    int minNoticeHours = 0;
    int horizonDays = 0;
    int bufferBefore = 0; ///< minutes
    int bufferAfter = 0;
    int minSeats = 0; ///< 0: it always takes place
    int decideHours = 0;
    int maxPerDay = 0;
    int maxPerWeek = 0;
    std::int64_t privatePricePaise = 0; ///< 0: no private groups
    bool online = false;
    std::vector<DemoHours> weeklyHours;
};

struct DemoArtisan {
    QString id; ///< unique among the demo's artisans, stable: good for mail addresses and seeds
    QString name;
    bool woman = false;
    bool elder = false;
    QString workshopName;
    QString craft;
    QString family; ///< picture family, see craftFamilyFromName()
    QString city;
    QString stateCode; ///< GST State code, two digits
    QStringList languages;
    int yearsOfPractice = 0;
    DemoRegistration registration = DemoRegistration::Unregistered;
    QString gstin; ///< invented; only when registered
    QString bio;
    std::vector<DemoWorkshop> workshops;
};

struct DemoCustomer {
    QString id;
    QString name;
    QString city;
    QString stateCode; ///< empty abroad
    QString timeZone;  ///< IANA
};

struct DemoReview {
    int rating = 5;
    QString kind; ///< "any", or what demoKind() says of the family it fits
    QString text;
    QString answer; ///< the artisan's, often empty
};

struct DemoLine {
    bool fromCustomer = true;
    QString text;
};

struct DemoDialogue {
    QString kind;
    std::vector<DemoLine> lines;
};

struct DemoContent {
    std::vector<DemoArtisan> artisans;
    std::vector<DemoCustomer> customers;
    std::vector<DemoReview> reviews;
    std::vector<DemoDialogue> dialogues;
};

std::expected<DemoContent, QString> loadDemoContent();

/// Groups picture families for talk and reviews: pottery, textile, painting, metal, wood, basket, leather,
/// stone.
QString demoKind(const QString& family);

} // namespace karigar::demo
