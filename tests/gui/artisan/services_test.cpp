// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/records/service.h"
#include "tests/gui/artisan/stage.h"
#include "ui/shared/fieldrow.h"
#include "ui/shared/moneyfield.h"

#include <gtest/gtest.h>
#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using namespace karigar;
using namespace karigar::test;

namespace {

struct ArtisanServices : testing::Test, ArtisanStage {
    std::vector<Service> mine()
    {
        return fromRows(Query::of(Kind::Service).equal("artisan", market.lakshmi));
    }
    std::vector<Service> fromRows(const Query& query)
    {
        std::vector<Service> services;
        for (const QJsonObject& doc : market.records().matching(query))
            services.push_back(fromJson<Service>(doc).value());
        return services;
    }
    bool invalid(const QString& name) { return stage().named(name)->property("invalid").toBool(); }
};

TEST_F(ArtisanServices, AddsAWorkshopWithEverythingItSays)
{
    open(u"services"_s);
    const size_t before = mine().size();
    stage().click(u"addServiceButton"_s);
    stage().type(u"serviceTitleField"_s, u"Marbled paper"_s);
    stage().named<QPlainTextEdit>(u"serviceDescriptionField"_s)->setPlainText(u"Colours on water."_s);
    stage().named<QSpinBox>(u"serviceMinutesField"_s)->setValue(90);
    stage().named<QSpinBox>(u"serviceSeatsField"_s)->setValue(5);
    stage().type(u"servicePriceField"_s, u"1250.50"_s);
    stage().click(u"serviceModeChoice.1"_s);
    stage().click(u"servicePolicyChoice.2"_s);
    stage().shoot(u"artisan-service-new"_s);
    stage().click(u"saveServiceButton"_s);
    ASSERT_EQ(mine().size(), before + 1);
    bool found = false;
    for (const Service& service : mine()) {
        if (service.title != u"Marbled paper"_s)
            continue;
        found = true;
        EXPECT_EQ(service.description, u"Colours on water."_s);
        EXPECT_EQ(service.minutes, 90);
        EXPECT_EQ(service.seats, 5);
        EXPECT_EQ(service.price.paise, 125050);
        EXPECT_EQ(service.mode, BookingMode::Instant);
        EXPECT_EQ(service.policy, PolicyId::Strict);
        EXPECT_TRUE(service.published);
    }
    EXPECT_TRUE(found);
    EXPECT_TRUE(stage().said().back().contains(u"Marbled paper"_s));
}

TEST_F(ArtisanServices, SaysHowSessionsLieAndForWhomTheyAre)
{
    const Id id = market.service(u"lakshmi:0"_s);
    open(u"services"_s, id.toText());
    stage().click(u"servicePlaceChoice.1"_s);
    stage().named<QSpinBox>(u"serviceBeforeField"_s)->setValue(15);
    stage().named<QSpinBox>(u"serviceAfterField"_s)->setValue(30);
    stage().named<QSpinBox>(u"serviceMinSeatsField"_s)->setValue(3);
    stage().named<QSpinBox>(u"serviceDecideField"_s)->setValue(24);
    stage().named<QSpinBox>(u"serviceMaxPerDayField"_s)->setValue(2);
    stage().named<QSpinBox>(u"serviceMaxPerWeekField"_s)->setValue(6);
    EXPECT_FALSE(stage().shows(u"servicePrivatePriceField"_s));
    stage().click(u"servicePrivateBox"_s);
    stage().click(u"saveServiceButton"_s);
    EXPECT_TRUE(invalid(u"servicePrivatePriceField"_s)) << "a private group has its price";
    stage().type(u"servicePrivatePriceField"_s, u"9000"_s);
    auto* limits = stage().named(u"serviceMaxPerWeekField"_s);
    for (QWidget* above = limits->parentWidget(); above; above = above->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(above))
            area->ensureWidgetVisible(limits, 0, 60);
    stage().shoot(u"artisan-service-sessions"_s);
    stage().click(u"saveServiceButton"_s);
    const auto saved = record<Service>(id);
    EXPECT_TRUE(saved.online);
    EXPECT_EQ(saved.bufferBefore, 15);
    EXPECT_EQ(saved.bufferAfter, 30);
    EXPECT_EQ(saved.minSeats, 3);
    EXPECT_EQ(saved.decideHours, 24);
    EXPECT_EQ(saved.maxPerDay, 2);
    EXPECT_EQ(saved.maxPerWeek, 6);
    EXPECT_TRUE(saved.privateGroup);
    EXPECT_EQ(saved.privatePrice, Money::rupees(9000));
}

TEST_F(ArtisanServices, TheRulebooksErrorsStandAtTheirFields)
{
    open(u"services"_s, u"new"_s);
    const size_t before = mine().size();
    stage().click(u"saveServiceButton"_s);
    EXPECT_TRUE(invalid(u"serviceTitleField"_s));
    EXPECT_TRUE(stage().words().contains(u"Please give the workshop a title."_s));
    stage().type(u"serviceTitleField"_s, u"Free lunch"_s);
    EXPECT_FALSE(invalid(u"serviceTitleField"_s));
    stage().named<ui::MoneyField>(u"servicePriceField"_s)->clear();
    stage().click(u"saveServiceButton"_s);
    EXPECT_TRUE(invalid(u"servicePriceField"_s));
    EXPECT_TRUE(stage().words().contains(u"The price must be at least ₹1."_s));
    stage().shoot(u"artisan-service-error"_s);
    EXPECT_EQ(mine().size(), before);
}

TEST_F(ArtisanServices, WhatIsTypedIsKeptWhenLeaving)
{
    const Id id = market.service(u"lakshmi:0"_s);
    open(u"services"_s, id.toText());
    stage().shoot(u"artisan-services"_s);
    stage().type(u"serviceTitleField"_s, u"A blue bowl, and tea"_s);
    EXPECT_TRUE(stage().shows(u"serviceDraftLine"_s));
    open(u"services"_s, id.toText());
    EXPECT_EQ(stage().named<QLineEdit>(u"serviceTitleField"_s)->text(), u"A blue bowl, and tea"_s);
    EXPECT_NE(record<Service>(id).title, u"A blue bowl, and tea"_s);
    stage().click(u"dropServiceButton"_s);
    EXPECT_EQ(stage().named<QLineEdit>(u"serviceTitleField"_s)->text(), record<Service>(id).title);
    open(u"services"_s, id.toText());
    EXPECT_FALSE(stage().shows(u"serviceDraftLine"_s));
}

TEST_F(ArtisanServices, APictureIsScaledDownBeforeItIsKept)
{
    const Id id = market.service(u"lakshmi:0"_s);
    const QString before = record<Service>(id).picture;
    picturesChosen = {pictureFile({4000, 3000})};
    open(u"services"_s, id.toText());
    stage().click(u"servicePictureButton"_s);
    ASSERT_TRUE(waitUntil([&] { return stage().shows(u"serviceDraftLine"_s); }));
    stage().click(u"saveServiceButton"_s);
    const QString sha = record<Service>(id).picture;
    ASSERT_NE(sha, before);
    const QImage kept = QImage::fromData(market.bytes(sha), "JPEG");
    EXPECT_EQ(kept.size(), QSize(1600, 1200));
}

} // namespace
