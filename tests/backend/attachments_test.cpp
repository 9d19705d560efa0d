// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backendkit/market.h"

#include "models/domain/base/clock.h"

#include <gtest/gtest.h>
#include <QCryptographicHash>

using namespace Qt::StringLiterals;
using namespace karigar;
using namespace karigar::kit;

namespace {

std::string shaOf(const std::string& bytes)
{
    return QCryptographicHash::hash(QByteArray::fromStdString(bytes), QCryptographicHash::Sha256)
        .toHex()
        .toStdString();
}

QString declare(Person& person, const std::string& bytes)
{
    return person.command(u"attachment.declare"_s, {{"sha"_L1, QString::fromStdString(shaOf(bytes))},
                                                    {"mime"_L1, u"image/png"_s},
                                                    {"size"_L1, static_cast<qint64>(bytes.size())}});
}

} // namespace

TEST(Attachments, AreReadByWhoMayAndNobodyElse)
{
    Market market(Market::Webhooks::Off);
    Person artisan = market.person();
    Person other = market.person();
    ASSERT_TRUE(artisan.joinAsArtisan("Kiran", "Blue pottery", "Jaipur"));
    ASSERT_TRUE(other.joinAsCustomer("Meera"));
    std::string picture = "\x89PNG\r\n\x1a\n";
    picture.append(100000, '\0');
    const std::string path = "/v1/attachments/" + shaOf(picture);
    EXPECT_EQ(artisan.send("PUT", path, picture).status, 200);
    EXPECT_EQ(artisan.send("PUT", path, picture).status, 200) << "again is fine";
    EXPECT_EQ(artisan.get(path).status, 404) << "no record names it yet";
    ASSERT_EQ(declare(artisan, picture), QString());
    EXPECT_EQ(artisan.get(path).body, picture);
    EXPECT_EQ(artisan.last().type, "image/png");
    EXPECT_EQ(artisan.last().header("x-content-type-options"), "nosniff");
    EXPECT_EQ(other.get(path).status, 404);
    EXPECT_EQ(other.last().errorCode(), u"not_found"_s);
    ASSERT_EQ(artisan.command(u"portfolio.add"_s, {{"item"_L1, Id::mint(market.now()).toText()},
                                                   {"caption"_L1, u"A tile"_s},
                                                   {"picture"_L1, QString::fromStdString(shaOf(picture))}}),
              QString());
    EXPECT_EQ(other.get(path).body, picture) << "a portfolio is public";
}

TEST(Attachments, WithAnotherHashOrAnotherTypeAreRefused)
{
    Market market(Market::Webhooks::Off);
    Person person = market.person();
    ASSERT_TRUE(person.joinAsCustomer("Meera"));
    EXPECT_EQ(person.send("PUT", "/v1/attachments/" + shaOf("a"), "b").errorCode(), u"wrong_hash"_s);
    const std::string page = "<html><script>alert(1)</script></html>";
    EXPECT_EQ(person.send("PUT", "/v1/attachments/" + shaOf(page), page).errorCode(), u"unsupported_type"_s);
}
