// SPDX-License-Identifier: GPL-3.0-or-later
// backend/openapi.yaml names the routes that there are, in words that are held, and every answer it names is
// given.
#include "backend/api/apiroutes.h"
#include "models/domain/records/kind.h"
#include "models/protocol/commands.h"
#include "models/protocol/session.h"
#include "tests/backend/describedanswers.h"
#include "tests/backend/listener.h"
#include "tests/backendkit/jsonschema.h"
#include "tests/backendkit/market.h"
#include "tests/backendkit/yamljson.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QMessageAuthenticationCode>

using namespace Qt::StringLiterals;
using namespace karigar;
using namespace karigar::kit;
using backend::ApiRoute;

namespace {

constexpr char kSomeId[] = "01k00000000000000000000001";

std::string filledIn(std::string path)
{
    for (auto open = path.find('{'); open != std::string::npos; open = path.find('{'))
        path.replace(open, path.find('}') - open + 1, kSomeId);
    return path;
}

bool takesBody(const ApiRoute& route)
{
    const QJsonObject item = DescribedAnswers::api()
                                 .document()
                                 .value("paths"_L1)
                                 .toObject()
                                 .value(QLatin1String(route.pattern))
                                 .toObject();
    return item.value(QString::fromLatin1(route.method).toLower()).toObject().contains("requestBody"_L1);
}

/// What stands before every handler.
void knockAtTheGates(Market& market)
{
    HttpClient bare(market.url());
    Person person = market.person();
    ASSERT_TRUE(person.joinAsCustomer("Meera"));
    for (const ApiRoute& route : backend::apiRoutes()) {
        const std::string path = filledIn(route.pattern);
        if (route.caller != ApiRoute::Caller::Outside) {
            EXPECT_EQ(bare.send(route.method, path, "{}").status, 426) << path;
        }
        if (route.caller == ApiRoute::Caller::Session) {
            EXPECT_EQ(bare.send(route.method, path, "{}", {"X-Karigar-Protocol: 1"}).status, 401) << path;
        }
        if (takesBody(route)) {
            EXPECT_EQ(person.send(route.method, path, std::string(route.bodyLimit + 1, ' ')).status, 413)
                << path;
        }
    }
    EXPECT_EQ(person.get("/v1/live").status, 426) << "it speaks WebSocket only";
    EXPECT_EQ(Listener(market.url(), "nonsense").answer().status, 401);
    EXPECT_EQ(Listener(market.url(), person.token()).answer().status, 101);
}

/// Where everything may be asked for once.
void askTooOften()
{
    Market market(Market::Webhooks::Off, {"--request-limits", "0.00001"});
    Person admin = market.person();
    ASSERT_TRUE(admin.signIn(kAdminEmail, kAdminPassword));
    for (const ApiRoute& route : backend::apiRoutes()) {
        if (route.asking == backend::Asking::Uncounted)
            continue;
        admin.send(route.method, filledIn(route.pattern), "{}");
        EXPECT_EQ(admin.send(route.method, filledIn(route.pattern), "{}").status, 429) << route.pattern;
    }
    const Listener first(market.url(), admin.token());
    EXPECT_EQ(Listener(market.url(), admin.token()).answer().status, 429);
}

void seeAccounts(Market& market)
{
    Person person = market.person();
    ASSERT_TRUE(person.joinAsCustomer("Meera"));
    const QJsonObject again{
        {"email"_L1, person.email()}, {"password"_L1, u"long enough"_s}, {"name"_L1, u"Other"_s}};
    EXPECT_EQ(person.post("/v1/register", again).status, 409);
    EXPECT_EQ(person.post("/v1/register", {{"email"_L1, u"x"_s}}).status, 422);
    EXPECT_EQ(person.send("POST", "/v1/register", "{").status, 400);
    EXPECT_EQ(person.send("POST", "/v1/sign-in", "{").status, 400);
    Person laptop = market.person();
    EXPECT_FALSE(laptop.signIn(person.email().toStdString(), "not the password"));
    ASSERT_TRUE(laptop.signIn(person.email().toStdString(), kPassword));
    EXPECT_EQ(laptop.get("/v1/sessions").status, 200);
    EXPECT_EQ(laptop.send("POST", "/v1/sessions/revoke", "{").status, 400);
    EXPECT_EQ(laptop.post("/v1/sessions/revoke", {{"device"_L1, QLatin1String(kSomeId)}}).status, 404);
    EXPECT_EQ(laptop.post("/v1/sessions/revoke", {{"device"_L1, person.device().toText()}}).status, 200);
    EXPECT_EQ(laptop.post("/v1/sign-out", {}).status, 200);
}

void seeRecords(Market& market)
{
    Person person = market.person();
    ASSERT_TRUE(person.joinAsCustomer("Meera"));
    EXPECT_EQ(person.command(u"user.save"_s, {{"name"_L1, u"Meera I"_s}, {"zone"_L1, u"Asia/Kolkata"_s}}),
              QString());
    EXPECT_EQ(person.send("POST", "/v1/commands", "{").status, 400);
    EXPECT_EQ(person.send("POST", "/v1/commands", R"({"commands":[{"n":0}]})").status, 422);
    EXPECT_TRUE(person.pull());
    EXPECT_EQ(person.get("/v1/changes?cursor=abc").status, 400);
    EXPECT_EQ(person.get("/v1/changes?cursor=9000000000000000").status, 409);
    EXPECT_EQ(person.get("/v1/search?q=pottery").status, 200);
    EXPECT_EQ(person.get("/v1/search").status, 400);
    const std::string picture = "\x89PNG\r\n\x1a\n and more";
    const QString sha = QString::fromLatin1(
        QCryptographicHash::hash(QByteArray::fromStdString(picture), QCryptographicHash::Sha256).toHex());
    const std::string path = "/v1/attachments/" + sha.toStdString();
    EXPECT_EQ(person.send("PUT", path, picture).status, 200);
    EXPECT_EQ(person.send("PUT", path, picture + "!").status, 422);
    EXPECT_EQ(person.get(path).status, 404);
    EXPECT_EQ(
        person.command(u"attachment.declare"_s,
                       {{"sha"_L1, sha}, {"mime"_L1, u"image/png"_s}, {"size"_L1, qint64(picture.size())}}),
        QString());
    EXPECT_EQ(person.get(path).status, 200);
}

void seePaying(Market& market, const std::string& sandbox)
{
    Person artisan = market.person();
    Person customer = market.person();
    ASSERT_TRUE(artisan.joinAsArtisan("Kiran", "Blue pottery", "Jaipur"));
    ASSERT_TRUE(customer.joinAsCustomer("Meera"));
    ASSERT_TRUE(Market::openDaily(artisan));
    const Hold hold = Market::hold(customer, Market::listService(artisan, "instant", 1), market.startAt(2));
    ASSERT_EQ(hold.refusal, QString());
    const QJsonObject wish{{"payment"_L1, hold.payment.toText()}};
    EXPECT_EQ(customer.send("POST", "/v1/checkout", "{").status, 400);
    EXPECT_EQ(customer.post("/v1/checkout", {{"payment"_L1, QLatin1String(kSomeId)}}).status, 404);
    EXPECT_EQ(artisan.post("/v1/checkout", wish).status, 403);
    const std::string page =
        customer.post("/v1/checkout", wish).json().value("url"_L1).toString().toStdString();
    HttpClient browser(market.url());
    EXPECT_EQ(
        HttpClient(sandbox)
            .send("POST", "/_sandbox/faults", R"({"method":"POST","path":"/v1/orders","kind":"too_old"})")
            .status,
        200);
    EXPECT_EQ(browser.send("GET", page).status, 409);
    EXPECT_EQ(browser.send("GET", page).status, 200);
    EXPECT_EQ(browser.send("GET", page + "x").status, 404);
    const HttpClient::Headers form{"Content-Type: application/x-www-form-urlencoded"};
    const std::string back = std::string(page).insert(page.find('?'), "/callback");
    EXPECT_EQ(browser.send("POST", back + "x", {}, form).status, 404);
    EXPECT_EQ(browser.send("POST", back, "%zz", form).status, 422);
    EXPECT_EQ(browser.send("POST", back, "razorpay_payment_id=pay_1&razorpay_signature=forged", form).status,
              409);
    EXPECT_EQ(Market::payInBrowser(customer, hold.payment).status, 200);
    EXPECT_EQ(customer.post("/v1/checkout", wish).status, 409) << "it is paid";
}

void seeWebhooks(Market& market)
{
    HttpClient provider(market.url());
    const auto send = [&](const std::string& body, const std::string& id) {
        const QByteArray signature = QMessageAuthenticationCode::hash(
            QByteArray::fromStdString(body), kWebhookSecret, QCryptographicHash::Sha256);
        HttpClient::Headers headers{"X-Razorpay-Signature: " + signature.toHex().toStdString()};
        if (!id.empty())
            headers.push_back("x-razorpay-event-id: " + id);
        return provider.send("POST", "/v1/webhooks/razorpay", body, headers).status;
    };
    const std::string event =
        R"({"entity":"event","event":"something.new","contains":[],"payload":{"something":{"entity":{}}}})";
    EXPECT_EQ(send(event, "e1"), 200);
    EXPECT_EQ(send(event, {}), 422);
    EXPECT_EQ(send("{", "e2"), 400);
    EXPECT_EQ(provider.send("POST", "/v1/webhooks/razorpay", event).status, 401);
}

void seeCalendars(Market& market)
{
    Person person = market.person();
    Person other = market.person();
    ASSERT_TRUE(person.joinAsCustomer("Meera"));
    ASSERT_TRUE(other.joinAsCustomer("Ravi"));
    EXPECT_EQ(person.send("POST", "/v1/calendar-feeds", "{").status, 400);
    EXPECT_EQ(person.post("/v1/calendar-feeds", {{"artisan"_L1, true}}).status, 409);
    const QJsonObject made = person.post("/v1/calendar-feeds", {}).json();
    const std::string url = made.value("url"_L1).toString().toStdString();
    HttpClient program(market.url());
    const HttpReply file = program.send("GET", url);
    EXPECT_EQ(file.status, 200);
    EXPECT_EQ(program.send("GET", url, {}, {"If-None-Match: " + file.header("etag")}).status, 304);
    EXPECT_EQ(program.send("GET", "/v1/calendar/none.ics").status, 404);
    const std::string feed = "/v1/calendar-feeds/" + made.value("id"_L1).toString().toStdString();
    EXPECT_EQ(other.send("DELETE", feed, {}).status, 403);
    EXPECT_EQ(person.send("DELETE", std::string("/v1/calendar-feeds/") + kSomeId, {}).status, 404);
    EXPECT_EQ(person.send("DELETE", feed, {}).status, 200);
}

std::string verdict(const std::string& schema, const QJsonValue& value)
{
    const QJsonObject root = jsonOfYamlText("Id: {type: string, pattern: \"^[0-9]+$\"}\nSchema: " + schema);
    return JsonSchema(root).judge(root.value("Schema"_L1), value, "it");
}

} // namespace

TEST(OpenApiFile, NamesExactlyTheRoutesThatThereAre)
{
    std::set<std::string> routes{std::string("GET ") + backend::kLivePath};
    for (const ApiRoute& route : backend::apiRoutes())
        routes.insert(std::string(route.method) + ' ' + route.pattern);
    EXPECT_EQ(DescribedAnswers::api().operations(), routes);
}

TEST(OpenApiFile, NamesExactlyTheKindsThatThereAre)
{
    QJsonArray kinds;
    for (const KindSpec& spec : allKinds())
        kinds.append(QLatin1String(spec.table));
    const QJsonObject described{{"$ref"_L1, u"#/components/schemas/Kind"_s}};
    EXPECT_EQ(JsonSchema(DescribedAnswers::api().document()).resolved(described).value("enum"_L1).toArray(),
              kinds);
}

TEST(OpenApiFile, AllowsWhatTheClientSends)
{
    const OpenApi& api = DescribedAnswers::api();
    const JsonSchema schema(api.document());
    const auto judge = [&](const char* name, const QJsonObject& sent) {
        const QString reference = u"#/components/schemas/"_s + QLatin1String(name);
        return schema.judge(QJsonObject{{"$ref"_L1, reference}}, sent, name);
    };
    protocol::RegisterRequest joining;
    joining.email = u"meera@karigar.test"_s;
    joining.password = u"long enough"_s;
    joining.name = u"Meera"_s;
    EXPECT_EQ(judge("RegisterRequest", toJson(joining)), "");
    joining.artisan = true;
    joining.state = u"08"_s;
    EXPECT_EQ(judge("RegisterRequest", toJson(joining)), "");
    joining.state = u"Rajasthan"_s;
    EXPECT_NE(judge("RegisterRequest", toJson(joining)), "");
    EXPECT_EQ(
        judge("SignInRequest", toJson(protocol::SignInRequest{joining.email, joining.password, u"laptop"_s})),
        "");
    const Id id = Id::fromText(QString::fromLatin1(kSomeId)).value();
    protocol::CommandBatch batch{{{1, id, u"user.save"_s, {{"name"_L1, u"Meera"_s}}, 1000, {}}}};
    EXPECT_EQ(judge("CommandBatch", toJson(batch)), "");
    batch.commands.front().seen = {{"kind"_L1, u"user"_s}, {"id"_L1, id.toText()}, {"seq"_L1, 7}};
    EXPECT_EQ(judge("CommandBatch", toJson(batch)), "");
    batch.commands.assign(protocol::kMaxCommandsPerBatch + 1, batch.commands.front());
    EXPECT_NE(judge("CommandBatch", toJson(batch)), "");
}

TEST(OpenApiFile, EveryAnswerThatItNamesIsGiven)
{
    Market market(Market::Webhooks::Off);
    knockAtTheGates(market);
    askTooOften();
    seeAccounts(market);
    seeRecords(market);
    seePaying(market, market.sandbox().url());
    seeWebhooks(market);
    seeCalendars(market);
    Person anybody = market.person();
    EXPECT_EQ(anybody.get("/healthz").status, 200);
    EXPECT_EQ(anybody.send("POST", "/v1/test/clock", "{").status, 400);
    EXPECT_EQ(anybody.post("/v1/test/clock", {{"advanceMs"_L1, 1}}).status, 200);
    std::set<std::string> unseen;
    std::ranges::set_difference(DescribedAnswers::api().answers(), DescribedAnswers::seen(),
                                std::inserter(unseen, unseen.end()));
    EXPECT_EQ(unseen, std::set<std::string>());
}

TEST(JsonSchema, HoldsEachKeyword)
{
    struct Case {
        const char* schema;
        QJsonValue good;
        QJsonValue bad;
    };
    const std::vector<Case> cases{
        {"{type: string}", u"a"_s, 1},
        {"{type: integer}", 1, 1.5},
        {"{type: boolean}", true, u"true"_s},
        {"{type: object, nullable: true}", QJsonValue::Null, u"x"_s},
        {"{$ref: \"#/Id\"}", u"12"_s, u"a"_s},
        {"{type: string, enum: [a, b]}", u"b"_s, u"c"_s},
        {"{type: boolean, enum: [true]}", true, false},
        {"{type: string, minLength: 2}", u"ab"_s, u"a"_s},
        {"{type: string, maxLength: 2}", u"ab"_s, u"abc"_s},
        {"{type: string, format: email}", u"a@b"_s, u"a b"_s},
        {"{type: string, format: uri}", u"http://a/b"_s, u"a/b"_s},
        {"{type: string, format: other}", QJsonValue(), u"a"_s},
        {"{type: integer, format: int64, minimum: 1}", 1, 0},
        {"{type: integer, maximum: 3}", 3, 4},
        {"{type: integer, format: float}", QJsonValue(), 1},
        {"{type: array, items: {type: integer}}", QJsonArray{1, 2, 3, 4, 5, 6, 7},
         QJsonArray{1, 2, 3, 4, 5, 6, u"7"_s}},
        {"{type: array, maxItems: 1, items: {type: integer}}", QJsonArray{1}, QJsonArray{1, 2}},
        {"{type: array, minItems: 1, items: {type: integer}}", QJsonArray{1}, QJsonArray()},
        {"{type: object, required: [a]}", QJsonObject{{u"a"_s, 1}}, QJsonObject()},
        {"{type: object, properties: {a: {type: integer}}}", QJsonObject{{u"b"_s, 1}},
         QJsonObject{{u"a"_s, u"1"_s}}},
        {"{type: object, additionalProperties: false, properties: {a: {type: integer}}}",
         QJsonObject{{u"a"_s, 1}}, QJsonObject{{u"a"_s, 1}, {u"b"_s, 1}}},
        {"{type: string, multipleOf: 2}", QJsonValue(), u"a"_s},
    };
    for (const Case& one : cases) {
        if (!one.good.isNull() || std::string(one.schema).find("nullable") != std::string::npos) {
            EXPECT_EQ(verdict(one.schema, one.good), "") << one.schema;
        }
        EXPECT_NE(verdict(one.schema, one.bad), "") << one.schema;
    }
}

TEST(OpenApiFile, JudgesStatusHeadersBodiesAndRequestsThatSucceeded)
{
    const OpenApi& api = DescribedAnswers::api();
    const std::vector<std::string> signedIn{"X-Karigar-Protocol: 1", "Authorization: Bearer x"};
    HttpExchange exchange{"POST", "/v1/sign-out", "{}", signedIn, {200, "application/json", "{}", {}}};
    EXPECT_EQ(api.judge(exchange), "");
    HttpExchange wrong = exchange;
    wrong.reply.body = R"({"more":1})";
    EXPECT_NE(api.judge(wrong), "") << "a closed answer";
    wrong = exchange;
    wrong.headers = {"X-Karigar-Protocol: 1"};
    EXPECT_NE(api.judge(wrong), "") << "a session was needed";
    wrong.headers = {"Authorization: Bearer x"};
    EXPECT_NE(api.judge(wrong), "") << "a version was needed";
    wrong = exchange;
    wrong.path += "?why=1";
    EXPECT_NE(api.judge(wrong), "") << "no such parameter";
    wrong = exchange;
    wrong.reply.status = 418;
    EXPECT_NE(api.judge(wrong), "") << "no such status";
    wrong = exchange;
    wrong.reply.type = "text/html";
    EXPECT_NE(api.judge(wrong), "");
    wrong = exchange;
    wrong.reply.status = 429;
    wrong.reply.body =
        R"({"error":{"domain":"access","code":"too_many_requests","message":"Later","retry":true}})";
    EXPECT_NE(api.judge(wrong), "") << "without Retry-After";
    wrong.reply.headers = {{"retry-after", "0"}};
    EXPECT_NE(api.judge(wrong), "");
    wrong.reply.headers = {{"retry-after", "1"}};
    EXPECT_EQ(api.judge(wrong), "");
    HttpExchange checkout{"POST",
                          "/v1/checkout",
                          R"({"payment":"zzz"})",
                          signedIn,
                          {200, "application/json", R"({"url":"http://a/b"})", {}}};
    EXPECT_NE(api.judge(checkout), "") << "no id, and it succeeds";
}
