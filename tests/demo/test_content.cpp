// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/demo/content.h"

#include <QRegularExpression>
#include <QSet>
#include <QTimeZone>

#include <gtest/gtest.h>

using namespace karigar::demo;
using namespace Qt::StringLiterals;

namespace {

const DemoContent& content()
{
    static const DemoContent loaded = [] {
        auto result = loadDemoContent();
        if (!result)
            ADD_FAILURE() << result.error().toStdString();
        return result.value_or(DemoContent{});
    }();
    return loaded;
}

const QSet<QString>& stateCodes()
{
    static const QSet<QString> codes = [] {
        QSet<QString> out;
        for (int code = 1; code <= 38; ++code)
            if (code != 25 && code != 28) // merged into 26 and renumbered to 37
                out.insert(u"%1"_s.arg(code, 2, 10, QChar(u'0')));
        return out;
    }();
    return codes;
}

bool gstinHolds(const QString& gstin)
{
    static const QRegularExpression shape(u"^[0-9]{2}[A-Z]{5}[0-9]{4}[A-Z][1-9A-Z]Z[0-9A-Z]$"_s);
    if (!shape.match(gstin).hasMatch())
        return false;
    const QString alphabet = u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"_s;
    qsizetype sum = 0;
    for (int i = 0; i < 14; ++i) {
        const qsizetype product = alphabet.indexOf(gstin.at(i)) * (i % 2 == 0 ? 1 : 2);
        sum += product / 36 + product % 36;
    }
    return alphabet.at((36 - sum % 36) % 36) == gstin.at(14);
}

} // namespace

TEST(DemoContent, HasFortyArtisansWithTheirOwnNames)
{
    EXPECT_GE(content().artisans.size(), 44U);
    QSet<QString> names;
    QSet<QString> ids;
    for (const DemoArtisan& a : content().artisans) {
        names.insert(a.name);
        ids.insert(a.id);
        EXPECT_TRUE(stateCodes().contains(a.stateCode)) << a.id.toStdString();
        EXPECT_FALSE(a.languages.isEmpty()) << a.id.toStdString();
        EXPECT_GT(a.bio.size(), 120) << a.id.toStdString();
        EXPECT_FALSE(a.city.isEmpty() || a.craft.isEmpty() || a.workshopName.isEmpty()) << a.id.toStdString();
        EXPECT_GT(a.yearsOfPractice, 5);
    }
    EXPECT_EQ(names.size(), static_cast<qsizetype>(content().artisans.size()));
    EXPECT_EQ(ids.size(), static_cast<qsizetype>(content().artisans.size()));
}

TEST(DemoContent, GstinsPassTheirCheckDigitAndNameTheState)
{
    ASSERT_TRUE(gstinHolds(u"27AAPFU0939F1ZV"_s));
    ASSERT_FALSE(gstinHolds(u"27AAPFU0939F1ZW"_s));
    int registered = 0;
    int exempt = 0;
    for (const DemoArtisan& a : content().artisans) {
        exempt += a.registration == DemoRegistration::Exempt ? 1 : 0;
        if (a.registration == DemoRegistration::Unregistered) {
            EXPECT_TRUE(a.gstin.isEmpty()) << a.id.toStdString();
            continue;
        }
        registered += a.registration == DemoRegistration::Registered ? 1 : 0;
        EXPECT_TRUE(gstinHolds(a.gstin)) << a.id.toStdString() << ' ' << a.gstin.toStdString();
        EXPECT_TRUE(a.gstin.startsWith(a.stateCode)) << a.id.toStdString();
    }
    EXPECT_GE(registered, 5);
    EXPECT_LT(registered, static_cast<int>(content().artisans.size()) / 2);
    EXPECT_EQ(exempt, 1);
}

TEST(DemoContent, WorkshopsArePlausible)
{
    int online = 0;
    for (const DemoArtisan& a : content().artisans) {
        EXPECT_GE(a.workshops.size(), 2U) << a.id.toStdString();
        EXPECT_LE(a.workshops.size(), 4U) << a.id.toStdString();
        for (const DemoWorkshop& w : a.workshops) {
            SCOPED_TRACE(w.title.toStdString());
            EXPECT_GE(w.pricePaise, 60000);
            EXPECT_LE(w.pricePaise, 650000);
            EXPECT_GE(w.durationMinutes, 60);
            EXPECT_LE(w.durationMinutes, 360);
            EXPECT_GE(w.seats, 1);
            EXPECT_LE(w.seats, 12);
            EXPECT_TRUE(w.policy == u"flexible"_s || w.policy == u"moderate"_s || w.policy == u"strict"_s);
            EXPECT_GT(w.minNoticeHours, 0);
            EXPECT_GT(w.horizonDays, 7);
            bool fits = false;
            for (const DemoHours& h : w.weeklyHours) {
                EXPECT_TRUE(h.day >= 1 && h.day <= 7 && h.from.isValid() && h.to > h.from);
                fits |= h.from.secsTo(h.to) >= w.durationMinutes * 60;
            }
            EXPECT_TRUE(fits) << "no span of its week is long enough";
            online += w.online ? 1 : 0;
        }
    }
    EXPECT_GE(online, 4);
}

TEST(DemoContent, CustomersReviewsAndTalkAreComplete)
{
    EXPECT_EQ(content().customers.size(), 60U);
    for (const DemoCustomer& c : content().customers) {
        EXPECT_TRUE(QTimeZone::isTimeZoneIdAvailable(c.timeZone.toLatin1())) << c.id.toStdString();
        EXPECT_EQ(c.stateCode.isEmpty(), c.timeZone != u"Asia/Kolkata"_s) << c.id.toStdString();
        EXPECT_TRUE(c.stateCode.isEmpty() || stateCodes().contains(c.stateCode)) << c.id.toStdString();
    }
    EXPECT_GE(content().reviews.size(), 78U);
    int low = 0;
    for (const DemoReview& r : content().reviews) {
        EXPECT_TRUE(r.rating >= 1 && r.rating <= 5);
        low += r.rating <= 2 ? 1 : 0;
        EXPECT_TRUE(r.rating > 3 || !r.answer.isEmpty()) << r.text.toStdString(); // criticism is answered
    }
    EXPECT_GE(low, 3);
    for (const DemoDialogue& d : content().dialogues) {
        ASSERT_GE(d.lines.size(), 1U);
        EXPECT_TRUE(d.lines.front().fromCustomer);
    }
}

TEST(DemoContent, EveryKindOfCraftHasReviewsAndTalkOfItsOwn)
{
    QSet<QString> reviewed;
    QSet<QString> talked;
    for (const DemoReview& r : content().reviews)
        reviewed.insert(r.kind);
    for (const DemoDialogue& d : content().dialogues)
        talked.insert(d.kind);
    for (const DemoArtisan& a : content().artisans) {
        EXPECT_TRUE(reviewed.contains(demoKind(a.family))) << a.family.toStdString();
        EXPECT_TRUE(talked.contains(demoKind(a.family))) << a.family.toStdString();
    }
}
