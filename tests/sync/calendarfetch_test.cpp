// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/net/calendarfetch.h"
#include "tests/sync/tinyserver.h"

#include <gtest/gtest.h>
#include <optional>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar::tests {

namespace {

class CalendarFetching : public testing::Test {
protected:
    Result<QByteArray> fetch(const QString& address)
    {
        std::optional<Result<QByteArray>> outcome;
        m_fetch.fetch(address, qApp, [&](Result<QByteArray> got) { outcome = std::move(got); });
        while (!outcome)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        return *outcome;
    }
    QString codeOf(const QString& address)
    {
        const auto outcome = fetch(address);
        return outcome ? u"ok"_s : outcome.error().code;
    }
    QString at(const char* path) { return m_server.url().resolved(QUrl(QLatin1String(path))).toString(); }

    QByteArray request;
    TinyServer m_server{[this](const QByteArray& text) -> TinyServer::Reply {
        request = text;
        if (text.startsWith("GET /moved"))
            return {TinyServer::response(302, {}, "Location: /a.ics\r\n")};
        if (text.startsWith("GET /loop"))
            return {TinyServer::response(302, {}, "Location: /loop\r\n")};
        if (text.startsWith("GET /away"))
            return {TinyServer::response(302, {}, "Location: file:///etc/hostname\r\n")};
        if (text.startsWith("GET /large"))
            return {TinyServer::response(200, QByteArray(20000, 'x'))};
        if (text.startsWith("GET /gone"))
            return {TinyServer::response(404, "no")};
        if (text.startsWith("GET /silent"))
            return {{}, false};
        return {TinyServer::response(200, "BEGIN:VCALENDAR")};
    }};
    sync::CalendarFetch m_fetch{{.total = 3000, .silence = 1000, .bytes = 10000}};
};

} // namespace

TEST_F(CalendarFetching, ReadsAndFollowsButCarriesNothingAlong)
{
    EXPECT_EQ(fetch(at("/a.ics")).value_or(QByteArray()), "BEGIN:VCALENDAR");
    EXPECT_EQ(fetch(u" "_s + at("/moved") + u"\n"_s).value_or(QByteArray()), "BEGIN:VCALENDAR");
    EXPECT_FALSE(request.toLower().contains("authorization"));
    EXPECT_FALSE(request.toLower().contains("cookie"));
}

TEST_F(CalendarFetching, SaysWhatWentWrong)
{
    EXPECT_EQ(codeOf(at("/large")), u"calendar_too_large"_s);
    EXPECT_EQ(codeOf(at("/gone")), u"calendar_refused"_s);
    EXPECT_NE(codeOf(at("/loop")), u"ok"_s);
    EXPECT_NE(codeOf(at("/away")), u"ok"_s) << "the web may not point into this computer";
    EXPECT_NE(codeOf(at("/silent")), u"ok"_s);
    EXPECT_EQ(codeOf(u"file:///etc/hostname"_s), u"bad_url"_s);
    EXPECT_EQ(codeOf(u"calendar"_s), u"bad_url"_s);
}

TEST(CalendarUrl, WebcalIsTheWeb)
{
    EXPECT_EQ(sync::calendarUrl(u"webcal://p01.example.org/a"_s)->toString(), u"https://p01.example.org/a"_s);
}

} // namespace karigar::tests
