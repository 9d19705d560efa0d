// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backendkit/market.h"

#include "models/domain/base/clock.h"

#include <gtest/gtest.h>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace karigar;
using namespace karigar::kit;

namespace {

class BadInput : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(person.joinAsCustomer("Meera"));
        ASSERT_TRUE(admin.signIn(kAdminEmail, kAdminPassword));
    }
    /// The number of the newest change that an administrator sees.
    qint64 feed()
    {
        EXPECT_TRUE(admin.pull());
        return admin.seenSeqs().back();
    }

    Market market{Market::Webhooks::Off};
    Person person = market.person();
    Person admin = market.person();
};

} // namespace

TEST_F(BadInput, IsATypedErrorAndChangesNothing)
{
    const qint64 before = feed();
    struct Case {
        const char* method;
        const char* path;
        std::string body;
        int status;
        const char* code;
    };
    const std::string deep(5000, '[');
    const std::vector<Case> cases{
        {"POST", "/v1/commands", "{not json", 400, "malformed_json"},
        {"POST", "/v1/commands", "[]", 400, "malformed_json"},
        {"POST", "/v1/commands", deep, 400, "malformed_json"},
        {"POST", "/v1/commands", R"({"commands":5})", 400, "wrong_type"},
        {"POST", "/v1/commands", R"({"commands":[{"n":"one"}]})", 400, "wrong_type"},
        {"POST", "/v1/commands", R"({"commands":[{"n":1,"name":"user.save"}]})", 422, "bad_batch"},
        {"POST", "/v1/commands",
         R"({"commands":[{"n":0,"id":"01k00000000000000000000001","name":"user.save"}]})", 422, "bad_batch"},
        {"GET", "/v1/changes?cursor=abc", {}, 400, "bad_parameter"},
        {"GET", "/v1/changes?cursor=-1", {}, 400, "bad_parameter"},
        {"GET", "/v1/changes?limit=100000", {}, 400, "bad_parameter"},
        {"GET", "/v1/changes?cursor=9000000000000000", {}, 409, "generation"},
        {"GET", "/v1/changes?cursor=0&generation=another", {}, 409, "generation"},
        {"POST", "/v1/register", R"({"email":7})", 400, "wrong_type"},
        {"POST", "/v1/register", R"({"email":"x","password":"long enough","name":"N"})", 422, "bad_email"},
        {"POST", "/v1/sign-in", "{}", 401, "bad_credentials"},
        {"POST", "/v1/sessions/revoke", R"({"device":"zzz"})", 404, "not_found"},
        {"POST", "/v1/checkout", R"({"payment":"zzz"})", 404, "not_found"},
        {"POST", "/v1/test/clock", R"({"advanceMs":-5})", 400, "bad_parameter"},
        {"PUT", "/v1/attachments/0000", "x", 422, "wrong_hash"},
        {"GET", "/v1/attachments/0000", {}, 404, "not_found"},
    };
    for (const Case& one : cases) {
        const auto reply = person.send(one.method, one.path, one.body);
        EXPECT_EQ(reply.status, one.status) << one.path << ' ' << one.body.substr(0, 80) << ' ' << reply.body;
        EXPECT_EQ(reply.errorCode(), QLatin1String(one.code)) << one.path << ' ' << one.body.substr(0, 80);
    }
    EXPECT_EQ(feed(), before);
}

TEST_F(BadInput, WrongTypesInArgumentsAreRefusedByName)
{
    const qint64 before = feed();
    EXPECT_EQ(person.command(u"booking.hold"_s, {{"booking"_L1, 5}}), u"wrong_type"_s);
    EXPECT_EQ(person.command(u"booking.hold"_s, {{"startAt"_L1, 1.5}}), u"wrong_type"_s);
    EXPECT_EQ(person.command(u"booking.hold"_s, {}), u"bad_booking"_s);
    EXPECT_EQ(person.command(u"favourite.set"_s, {{"artisan"_L1, QJsonArray()}}), u"wrong_type"_s);
    EXPECT_EQ(feed(), before);
}

TEST_F(BadInput, TooManyCommandsAreRefusedTogether)
{
    QJsonArray batch;
    for (int i = 0; i < 51; ++i)
        batch.append(
            person.envelope(u"user.save"_s, {{"name"_L1, u"Name"_s}, {"zone"_L1, u"Asia/Kolkata"_s}}));
    EXPECT_EQ(person.post("/v1/commands", {{"commands"_L1, batch}}).errorCode(), u"too_many_commands"_s);
}

TEST_F(BadInput, OversizeBodiesAreCutOff)
{
    const qint64 before = feed();
    EXPECT_EQ(person.send("POST", "/v1/commands", std::string(2 * 1024 * 1024, ' ')).status, 413);
    EXPECT_EQ(person.send("POST", "/v1/sign-in", std::string(64 * 1024, ' ')).status, 413);
    EXPECT_EQ(
        person.send("PUT", "/v1/attachments/" + std::string(64, 'a'), std::string(13 * 1024 * 1024, 'x'))
            .status,
        413);
    EXPECT_EQ(feed(), before);
}

TEST_F(BadInput, WithoutAnAcceptedVersionOrSessionNothingIsSaid)
{
    HttpClient bare(market.url());
    EXPECT_EQ(bare.send("GET", "/v1/changes").status, 426);
    EXPECT_EQ(bare.send("GET", "/v1/changes", {}, {"X-Karigar-Protocol: 0"}).errorCode(),
              u"client_too_old"_s);
    EXPECT_EQ(bare.send("GET", "/v1/changes", {}, {"X-Karigar-Protocol: 1"}).errorCode(), u"signed_out"_s);
    EXPECT_EQ(bare.send("GET", "/v1/changes", {}, {"X-Karigar-Protocol: 1", "Authorization: Bearer nonsense"})
                  .status,
              401);
    EXPECT_EQ(
        bare.send("GET", "/v1/changes", {}, {"X-Karigar-Protocol: 1", "Authorization: Basic eA=="}).status,
        401);
    EXPECT_EQ(bare.send("GET", "/v1/nothing").status, 404);
    EXPECT_EQ(bare.send("DELETE", "/v1/changes").status, 405);
}

TEST_F(BadInput, TheLogHoldsNoSecrets)
{
    person.signIn(person.email().toStdString(), "wrong-password-not-for-logs");
    ASSERT_TRUE(person.signIn(person.email().toStdString(), kPassword));
    const std::string token = person.token();
    person.command(u"user.save"_s, {{"name"_L1, u"A-name-not-for-logs"_s},
                                    {"zone"_L1, u"Asia/Kolkata"_s},
                                    {"phone"_L1, u"+919000000001"_s}});
    HttpClient forger(market.url());
    forger.send("POST", "/v1/webhooks/razorpay", R"({"secret":"body-not-for-logs"})",
                {"X-Razorpay-Signature: signature-not-for-logs", "x-razorpay-event-id: e1"});
    forger.send("GET", "/checkout/01k00000000000000000000001?key=key-not-for-logs");
    person.get("/v1/search?q=words-not-for-logs");
    EXPECT_EQ(market.server().terminate(), 0);
    const std::string log = market.server().logText();
    EXPECT_NE(log.find("\"event\":\"request\""), std::string::npos);
    EXPECT_EQ(log.find("not-for-logs"), std::string::npos) << log.substr(log.find("not-for-logs") - 200, 300);
    EXPECT_EQ(log.find(token), std::string::npos);
    EXPECT_EQ(log.find(person.email().toStdString()), std::string::npos);
    EXPECT_EQ(log.find("9000000001"), std::string::npos);
}
