// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backendkit/market.h"

#include "models/domain/base/clock.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace karigar::kit {

namespace {

std::string pathOf(const QJsonObject& link)
{
    return link.value("url"_L1).toString().toStdString();
}

std::string fieldOf(const PageForm& form, const std::string& name)
{
    for (const auto& [key, value] : form.fields)
        if (key == name)
            return value;
    return {};
}

} // namespace

Market::Market(Webhooks webhooks, const std::vector<std::string>& serverOptions)
{
    const int port = freePort();
    std::vector<std::string> more;
    if (webhooks == Webhooks::On)
        more = {"--webhook-url", "http://127.0.0.1:" + std::to_string(port) + "/v1/webhooks/razorpay"};
    m_sandbox = std::make_unique<SandboxProcess>(m_folder.path(), more);
    m_server =
        std::make_unique<ServerProcess>(m_folder.path() + "/data", m_sandbox->url(), port, serverOptions);
}

void Market::advance(Millis by)
{
    HttpClient client(url());
    client.send("POST", "/v1/test/clock", R"({"advanceMs":)" + std::to_string(by) + "}",
                {"X-Karigar-Protocol: 1"});
}

Millis Market::now()
{
    HttpClient client(url());
    return client.send("GET", "/healthz").json().value("serverTime"_L1).toInteger();
}

bool Market::openDaily(Person& artisan)
{
    QJsonArray week;
    for (int day = 1; day <= 7; ++day)
        week.append(
            QJsonObject{{"weekday"_L1, day},
                        {"windows"_L1, QJsonArray{QJsonObject{{"from"_L1, 9 * 60}, {"to"_L1, 21 * 60}}}}});
    return artisan.command(u"availability.save"_s, {{"weekly"_L1, week}}).isEmpty();
}

Id Market::listService(Person& artisan, const char* mode, int seats)
{
    const Id service = Id::mint(SystemClock().now());
    const QJsonObject args{{"service"_L1, service.toText()},
                           {"title"_L1, u"Blue pottery for beginners"_s},
                           {"description"_L1, u"Throw and paint a tile."_s},
                           {"minutes"_L1, 60},
                           {"seats"_L1, seats},
                           {"price"_L1, QJsonObject{{"paise"_L1, 150000}, {"currency"_L1, u"INR"_s}}},
                           {"mode"_L1, QLatin1String(mode)},
                           {"policy"_L1, u"moderate"_s},
                           {"noticeHours"_L1, 1},
                           {"horizonDays"_L1, 700},
                           {"published"_L1, true}};
    return artisan.command(u"service.save"_s, args).isEmpty() ? service : Id();
}

Millis Market::startAt(int days, int hours)
{
    const QTimeZone india("Asia/Kolkata");
    const QDate date = QDateTime::fromMSecsSinceEpoch(now(), india).date().addDays(days);
    return QDateTime(date, QTime(10 + hours, 0), india).toMSecsSinceEpoch();
}

Hold Market::hold(Person& customer, const Id& service, Millis startAt, int seats)
{
    Hold hold{Id::mint(SystemClock().now()), Id::mint(SystemClock().now()), {}};
    hold.refusal = customer.command(u"booking.hold"_s, {{"booking"_L1, hold.booking.toText()},
                                                        {"payment"_L1, hold.payment.toText()},
                                                        {"service"_L1, service.toText()},
                                                        {"startAt"_L1, startAt},
                                                        {"seats"_L1, seats}});
    return hold;
}

std::string Market::openCheckout(Person& customer, const Id& payment, HttpReply* page)
{
    const HttpReply link = customer.post("/v1/checkout", {{"payment"_L1, payment.toText()}});
    if (link.status != 200)
        return {};
    const HttpReply shown = customer.http().send("GET", pathOf(link.json()));
    if (page)
        *page = shown;
    return fieldOf(formOf(shown.body, "pay"), "order_id");
}

std::vector<std::pair<std::string, std::string>> Market::payOrder(const std::string& order) const
{
    HttpClient client(m_sandbox->url());
    const auto paid = client.send("POST", "/_sandbox/orders/" + order + "/pay", R"({"outcome":"success"})");
    std::vector<std::pair<std::string, std::string>> fields;
    const QJsonObject callback = paid.json().value("callback"_L1).toObject();
    for (auto it = callback.begin(); it != callback.end(); ++it)
        fields.emplace_back(it.key().toStdString(), it.value().toString().toStdString());
    return fields;
}

HttpReply Market::payInBrowser(Person& customer, const Id& payment)
{
    HttpReply page;
    if (openCheckout(customer, payment, &page).empty())
        return page;
    const HttpClient::Headers headers{"Content-Type: application/x-www-form-urlencoded"};
    HttpClient& browser = customer.http();
    const PageForm toProvider = formOf(page.body, "pay");
    const HttpReply choices = browser.send("POST", toProvider.action, formBody(toProvider.fields), headers);
    // The provider's page: the form for UPI, and the button that approves.
    PageForm choice = formOf(choices.body, "pay-upi");
    choice.fields.emplace_back("outcome", "approve");
    const std::string provider = toProvider.action.substr(0, toProvider.action.find("/v1/"));
    const HttpReply back = browser.send("POST", provider + choice.action, formBody(choice.fields), headers);
    const PageForm home = formOf(back.body, "return");
    return browser.send("POST", home.action, formBody(home.fields), headers);
}

} // namespace karigar::kit
