// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backendkit/market.h"

#include "models/domain/base/clock.h"

#include <gtest/gtest.h>
#include <QJsonArray>
#include <set>

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
        // The day's count follows the two registrations by itself; from then on nothing moves.
        ASSERT_TRUE(admin.pullUntil([this] {
            const auto days = admin.records(u"platform_stats"_s);
            return !days.empty() && days.front().value("newPeople"_L1).toInt() == 2;
        }));
    }
    /// Whatever a test sends, none of it may stand in a log, and nothing that lets somebody in or pay.
    void TearDown() override
    {
        remember(person.token());
        remember(admin.token());
        EXPECT_EQ(market.server().terminate(), 0);
        const std::string log = market.server().logText();
        EXPECT_NE(log.find("\"event\":\"request\""), std::string::npos);
        for (const std::string& secret : m_secrets) {
            const auto at = log.find(secret);
            EXPECT_EQ(at, std::string::npos) << log.substr(at < 200 ? 0 : at - 200, 400);
        }
    }
    void remember(const std::string& secret)
    {
        if (!secret.empty())
            m_secrets.insert(secret);
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

private:
    // Names, bodies and passwords of the tests say of themselves that they are not for logs.
    std::set<std::string> m_secrets{"not-for-logs", kKeySecret, kWebhookSecret, kAdminPassword, kPassword};
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

TEST_F(BadInput, UnknownCommandsAreRefusedByNameAndChangeNothing)
{
    const qint64 before = feed();
    for (const char* name :
         {"no.such.command", "user", "", "USER.SAVE", "user.save ", "payment.observe.more"})
        EXPECT_EQ(person.command(QLatin1String(name), {{"name"_L1, u"Somebody Else"_s}}),
                  u"unknown_command"_s)
            << name;
    EXPECT_EQ(feed(), before);
    ASSERT_TRUE(person.pull());
    EXPECT_EQ(person.record(u"user"_s, person.user())->value("name"_L1).toString(), u"Meera"_s);
    EXPECT_EQ(person.settled(), person.lastNumber()) << "they are decided all the same";
}

TEST_F(BadInput, TooManyCommandsAreRefusedTogether)
{
    QJsonArray batch;
    for (int i = 0; i < 51; ++i)
        batch.append(
            person.envelope(u"user.save"_s, {{"name"_L1, u"Name"_s}, {"zone"_L1, u"Asia/Kolkata"_s}}));
    const qint64 before = feed();
    EXPECT_EQ(person.post("/v1/commands", {{"commands"_L1, batch}}).errorCode(), u"too_many_commands"_s);
    EXPECT_EQ(feed(), before);
}

TEST_F(BadInput, OversizeBodiesAreCutOff)
{
    const qint64 before = feed();
    struct Case {
        const char* method;
        std::string path;
        std::size_t bytes;
    };
    for (const Case& one :
         {Case{"POST", "/v1/commands", 2 * 1024 * 1024}, Case{"POST", "/v1/sign-in", 64 * 1024},
          Case{"PUT", "/v1/attachments/" + std::string(64, 'a'), 13 * 1024 * 1024},
          Case{"POST", "/v1/webhooks/razorpay", 300 * 1024}}) {
        const HttpReply reply = person.send(one.method, one.path, std::string(one.bytes, ' '));
        EXPECT_EQ(reply.status, 413) << one.path;
        const QJsonObject error = reply.json().value("error"_L1).toObject();
        EXPECT_EQ(error.value("code"_L1).toString(), u"body_too_large"_s) << one.path;
        EXPECT_EQ(error.value("domain"_L1).toString(), u"http"_s) << one.path;
        EXPECT_FALSE(error.value("message"_L1).toString().isEmpty()) << one.path;
        EXPECT_EQ(error.value("retry"_L1), QJsonValue(false)) << one.path;
    }
    EXPECT_EQ(feed(), before);
}

TEST_F(BadInput, WithoutAnAcceptedVersionOrSessionNothingIsSaid)
{
    HttpClient bare(market.url());
    const std::string version = "X-Karigar-Protocol: 1";
    struct Case {
        const char* method;
        const char* path;
        HttpClient::Headers headers;
        int status;
        const char* code;
    };
    const std::vector<Case> cases{
        {"GET", "/v1/changes", {}, 426, "client_too_old"},
        {"GET", "/v1/changes", {"X-Karigar-Protocol: 0"}, 426, "client_too_old"},
        {"GET", "/v1/changes", {"X-Karigar-Protocol: one"}, 426, "client_too_old"},
        {"GET", "/v1/changes", {version}, 401, "signed_out"},
        {"GET", "/v1/changes", {version, "Authorization: Bearer nonsense"}, 401, "signed_out"},
        {"GET",
         "/v1/changes",
         {version, "Authorization: Bearer " + std::string(5000, 'x')},
         401,
         "signed_out"},
        {"GET", "/v1/changes", {version, "Authorization: Basic eA=="}, 401, "signed_out"},
        {"GET", "/v1/nothing", {}, 404, "not_found"},
        {"DELETE", "/v1/changes", {}, 405, "method_not_allowed"},
    };
    for (const Case& one : cases) {
        const HttpReply reply = bare.send(one.method, one.path, {}, one.headers);
        EXPECT_EQ(reply.status, one.status) << one.path;
        EXPECT_EQ(reply.errorCode(), QLatin1String(one.code)) << one.path;
    }
}

TEST_F(BadInput, TheLogHoldsNoSecrets)
{
    remember(person.token());
    remember(person.email().toStdString());
    remember("9000000001");
    person.signIn(person.email().toStdString(), "wrong-password-not-for-logs");
    admin.signIn(kAdminEmail, "wrong-admin-password-not-for-logs");
    ASSERT_TRUE(person.signIn(person.email().toStdString(), kPassword));
    ASSERT_TRUE(admin.signIn(kAdminEmail, kAdminPassword));
    person.command(u"user.save"_s, {{"name"_L1, u"A-name-not-for-logs"_s},
                                    {"zone"_L1, u"Asia/Kolkata"_s},
                                    {"phone"_L1, u"+919000000001"_s}});
    HttpClient forger(market.url());
    forger.send("POST", "/v1/webhooks/razorpay", R"({"secret":"body-not-for-logs"})",
                {"X-Razorpay-Signature: signature-not-for-logs", "x-razorpay-event-id: e1"});
    forger.send("GET", "/checkout/01k00000000000000000000001?key=key-not-for-logs");
    forger.send("GET", "/v1/changes?cursor=not-for-logs", {},
                {"X-Karigar-Protocol: 1", "Authorization: Bearer token-not-for-logs"});
    forger.send("GET", "/v1/calendar/token-not-for-logs.ics");
    person.get("/v1/search?q=words-not-for-logs");
    person.send("POST", "/v1/commands",
                R"({"commands":[{"n":1,"name":"not-for-logs","args":"not-for-logs"}]})");
    person.send("POST", "/v1/commands", "{not json, not-for-logs");
}

TEST_F(BadInput, NorDoesItWhenThePaymentServiceFails)
{
    Person artisan = market.person();
    ASSERT_TRUE(artisan.joinAsArtisan("Kiran", "Blue pottery", "Jaipur"));
    remember(artisan.token());
    ASSERT_TRUE(Market::openDaily(artisan));
    const Hold hold = Market::hold(person, Market::listService(artisan, "instant", 1), market.startAt(2));
    ASSERT_EQ(hold.refusal, QString());
    const QString url = person.post("/v1/checkout", {{"payment"_L1, hold.payment.toText()}})
                            .json()
                            .value("url"_L1)
                            .toString();
    remember(url.section(u"key="_s, 1).toStdString());
    HttpClient control(market.sandbox().url());
    HttpClient browser(market.url());
    // It fails, it answers what is not its language, it hangs up, it says no; a refusal may quote what was
    // asked.
    for (const char* kind : {"500", "500html", "reset_before", "429", "too_old", "low_balance"}) {
        const std::string fault =
            std::string(R"({"method":"POST","path":"/v1/orders","times":2,"kind":")") + kind + R"("})";
        ASSERT_EQ(control.send("POST", "/_sandbox/faults", fault).status, 200) << kind;
        EXPECT_GE(browser.send("GET", url.toStdString()).status, 400) << kind;
        control.send("DELETE", "/_sandbox/faults");
    }
    EXPECT_EQ(browser.send("GET", url.toStdString()).status, 200);
    EXPECT_NE(market.server().logText().find("psp_failed"), std::string::npos);
}
