// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/samples.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace karigar::test {

namespace {

const Id kArtisan = named(u"asha");
const Id kCustomer = named(u"ravi");

template<class R>
QSet<QString> seenBy(const R& record)
{
    QSet<QString> seen;
    kindSpec(R::kKind).audiences(toJson(record), seen);
    return seen;
}

template<class R>
R ofBoth()
{
    R record;
    record.id = named(u"record");
    record.artisan = kArtisan;
    record.customer = kCustomer;
    return record;
}

QSet<QString> both()
{
    return {userAudience(kArtisan), userAudience(kCustomer)};
}

QSet<QString> withOperations(QSet<QString> seen)
{
    seen.insert(operationsAudience());
    return seen;
}

} // namespace

TEST(Audiences, ofAPersonAreThatPersonAndTheDesk)
{
    User user;
    user.id = kCustomer;
    EXPECT_EQ(seenBy(user), withOperations({userAudience(kCustomer)}));
    Favourite favourite;
    favourite.user = kCustomer;
    favourite.artisan = kArtisan;
    EXPECT_EQ(seenBy(favourite), (QSet<QString>{userAudience(kCustomer)}));
    Notification notification;
    notification.user = kCustomer;
    EXPECT_EQ(seenBy(notification), (QSet<QString>{userAudience(kCustomer)}));
    Attachment attachment;
    attachment.owner = kCustomer;
    EXPECT_EQ(seenBy(attachment), (QSet<QString>{userAudience(kCustomer)}));
}

TEST(Audiences, ofTheCatalogueIsEverybody)
{
    EXPECT_TRUE(seenBy(ArtisanProfile()).contains(catalogueAudience()));
    EXPECT_TRUE(seenBy(PortfolioItem()).contains(catalogueAudience()));
    EXPECT_TRUE(seenBy(Availability()).contains(catalogueAudience()));
    EXPECT_TRUE(seenBy(Occupancy()).contains(catalogueAudience()));
    EXPECT_TRUE(seenBy(Review()).contains(catalogueAudience()));
}

TEST(Audiences, ofAnUnpublishedServiceAreItsArtisanAndTheDesk)
{
    Service service;
    service.artisan = kArtisan;
    EXPECT_EQ(seenBy(service), withOperations({userAudience(kArtisan)}));
    service.published = true;
    EXPECT_EQ(seenBy(service), withOperations({userAudience(kArtisan), catalogueAudience()}));
}

TEST(Audiences, ofABookingAndItsPaymentAreTheTwoAndTheDesk)
{
    EXPECT_EQ(seenBy(ofBoth<Booking>()), withOperations(both()));
    EXPECT_EQ(seenBy(ofBoth<Payment>()), withOperations(both()));
}

TEST(Audiences, ofAConversationAreTheTwoAlone)
{
    EXPECT_EQ(seenBy(ofBoth<Channel>()), both());
    EXPECT_EQ(seenBy(ofBoth<Message>()), both());
    EXPECT_EQ(seenBy(ofBoth<ReadMarker>()), both());
}

TEST(Audiences, ofTheLedgerNeverIncludeACustomer)
{
    LedgerEntry entry = ofBoth<LedgerEntry>();
    EXPECT_EQ(seenBy(entry), withOperations({})) << "the gateway's line";
    for (const LedgerAccount account : {LedgerAccount::ArtisanHeld, LedgerAccount::ArtisanPayable}) {
        entry.account = account;
        EXPECT_EQ(seenBy(entry), withOperations({userAudience(kArtisan)}));
    }
}

TEST(Audiences, ofTheDeskAreTheDeskAlone)
{
    EXPECT_EQ(seenBy(PlatformStats()), withOperations({}));
    AuditEntry entry;
    entry.actor = kCustomer;
    EXPECT_EQ(seenBy(entry), withOperations({}));
}

TEST(Audiences, whatEverybodySeesNamesNoCustomerOfABooking)
{
    for (Sample& s : samples()) {
        if (!s.world.run(s.actor, s.command, s.args))
            continue;
        for (const auto& [key, row] : s.world.facts.rows()) {
            QSet<QString> seen;
            kindSpec(key.first).audiences(row.doc, seen);
            if (!seen.contains(catalogueAudience()))
                continue;
            const QString text = QString::fromUtf8(QJsonDocument(row.doc).toJson());
            EXPECT_FALSE(text.contains(s.world.customer().user.toText())) << kindSpec(key.first).table;
            EXPECT_FALSE(text.contains("@example.org"_L1)) << kindSpec(key.first).table;
        }
    }
}

TEST(Audiences, aStrangerSeesNothingOfABooking)
{
    World w;
    const Id id = w.book(w.customer(), w.addService({.mode = BookingMode::Instant}), at(5, 10));
    ASSERT_TRUE(w.news(id, "captured"_L1));
    for (const auto& [key, row] : w.facts.rows()) {
        if (key.first == Kind::User)
            continue;
        QSet<QString> seen;
        kindSpec(key.first).audiences(row.doc, seen);
        EXPECT_FALSE(seen.contains(userAudience(w.customer(1).user))) << kindSpec(key.first).table;
        EXPECT_FALSE(seen.contains(userAudience(w.otherArtisan().user)) && key.first == Kind::Booking);
    }
}

} // namespace karigar::test
