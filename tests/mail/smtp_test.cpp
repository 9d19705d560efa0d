// SPDX-License-Identifier: GPL-3.0-or-later
// Mails through libcurl to a real SMTP server: what arrives, what is refused, what may be tried again.
#include "backend/mail/smtp/mailheader.h"
#include "backend/mail/smtp/smtpsender.h"
#include "tests/backendkit/mailserver.h"

#include <gtest/gtest.h>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace karigar;
using namespace karigar::backend;
using kit::MailServer;

namespace {

constexpr Millis kApril = 1775413800000;

MailMessage letter()
{
    MailMessage mail;
    mail.id = u"0123456789"_s;
    mail.from = {u"no-reply@karigar.test"_s, u"Karigar"_s};
    mail.to = {u"meera@example.org"_s, u"Meera Iyer"_s};
    mail.subject = u"Your workshop tomorrow"_s;
    mail.text = u"Namaste Meera,\nsee you tomorrow.\n"_s;
    mail.html = u"<p>Namaste Meera</p>"_s;
    mail.language = u"en"_s;
    mail.at = kApril;
    return mail;
}

SmtpSettings settingsOf(const MailServer& server)
{
    SmtpSettings settings;
    settings.url = server.url();
    return settings;
}

QString codeOf(const Result<void>& result)
{
    return result ? QString() : result.error().code;
}

} // namespace

TEST(Smtp, BringsTextHtmlAndFiles)
{
    MailServer server;
    SmtpSender sender(settingsOf(server));
    MailMessage mail = letter();
    mail.attachments.push_back({u"workshop.ics"_s, "text/calendar; charset=utf-8; method=PUBLISH",
                                "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"});
    ASSERT_EQ(codeOf(sender.send(mail)), QString());
    ASSERT_EQ(server.mails().size(), 1U);
    const QJsonObject got = server.mails().front();
    EXPECT_EQ(got.value("from"_L1).toString(), u"no-reply@karigar.test"_s);
    EXPECT_EQ(got.value("to"_L1).toArray(), QJsonArray{u"meera@example.org"_s});
    EXPECT_EQ(MailServer::header(got, u"Subject"_s), mail.subject);
    EXPECT_EQ(MailServer::header(got, u"From"_s), u"Karigar <no-reply@karigar.test>"_s);
    EXPECT_EQ(MailServer::header(got, u"Message-ID"_s), u"<0123456789@karigar.test>"_s);
    EXPECT_EQ(MailServer::header(got, u"Date"_s), u"Sun, 05 Apr 2026 18:30:00 +0000"_s);
    const QJsonArray structure{u"multipart/mixed"_s, u"multipart/alternative"_s, u"text/plain"_s,
                               u"text/html"_s, u"text/calendar"_s};
    EXPECT_EQ(got.value("structure"_L1).toArray(), structure);
    EXPECT_EQ(MailServer::part(got, u"text/plain"_s), mail.text);
    EXPECT_EQ(MailServer::part(got, u"text/html"_s).trimmed(), mail.html);
    const QJsonObject file = got.value("parts"_L1).toArray().last().toObject();
    EXPECT_EQ(file.value("name"_L1).toString(), u"workshop.ics"_s);
    EXPECT_EQ(file.value("method"_L1).toString(), u"PUBLISH"_s);
    EXPECT_TRUE(file.value("content"_L1).toString().startsWith(u"BEGIN:VCALENDAR"_s));
}

TEST(Smtp, CarriesEveryScriptAndLongLines)
{
    MailServer server;
    SmtpSender sender(settingsOf(server));
    MailMessage mail = letter();
    mail.subject = u"कल आपकी कार्यशाला: “नीली मिट्टी के बर्तन” — जयपुर में, सुबह दस बजे"_s;
    mail.to.name = u"मीरा अय्यर"_s;
    mail.text = QString(3000, u'न') + u"\n.\nafter the dot\n"_s;
    ASSERT_EQ(codeOf(sender.send(mail)), QString());
    const QJsonObject got = server.mails().front();
    EXPECT_EQ(MailServer::header(got, u"Subject"_s), mail.subject);
    EXPECT_EQ(MailServer::header(got, u"To"_s), u"मीरा अय्यर <meera@example.org>"_s);
    EXPECT_EQ(MailServer::part(got, u"text/plain"_s), mail.text);
    for (const QString& line : got.value("raw"_L1).toString().split(u'\n'))
        EXPECT_LE(line.size(), 100) << line.toStdString();
}

TEST(Smtp, NobodyWritesAHeaderOfTheirOwn)
{
    MailServer server;
    SmtpSender sender(settingsOf(server));
    MailMessage mail = letter();
    mail.subject = u"Pots\r\nBcc: everybody@example.org\r\n\r\nBuy"_s;
    mail.to.name = u"Meera\nBcc: everybody@example.org"_s;
    mail.from.name = u"=?UTF-8?B?eA==?="_s;
    mail.attachments.push_back({u"a\"\r\nX-Evil: 1/../b.ics"_s, "text/calendar", "x"});
    ASSERT_EQ(codeOf(sender.send(mail)), QString());
    const QJsonObject got = server.mails().front();
    EXPECT_EQ(got.value("to"_L1).toArray().size(), 1);
    EXPECT_EQ(MailServer::header(got, u"Bcc"_s), QString());
    EXPECT_EQ(MailServer::header(got, u"Subject"_s), u"Pots Bcc: everybody@example.org Buy"_s);
    EXPECT_FALSE(got.value("raw"_L1).toString().contains(u"\nX-Evil"_s));
    EXPECT_FALSE(got.value("raw"_L1).toString().contains(u"\nBcc"_s));
    mail = letter();
    for (const char* address : {"meera@example.org\r\nRCPT TO:<x@example.org>", "meera", "a b@example.org",
                                "@example.org", "meera@exa mple.org", "<meera@example.org>", "a@b,c@d"}) {
        mail.to.address = QString::fromLatin1(address);
        EXPECT_EQ(codeOf(sender.send(mail)), u"bad_address"_s) << address;
    }
    EXPECT_EQ(server.mails().size(), 1U);
}

TEST(Smtp, TellsNeverFromLater)
{
    MailServer server;
    SmtpSender sender(settingsOf(server));
    server.answer("451 busy");
    const auto later = sender.send(letter());
    ASSERT_FALSE(later);
    EXPECT_EQ(later.error().code, u"mail_unavailable"_s);
    EXPECT_TRUE(later.error().retryable);
    server.answer("550 no such person");
    const auto never = sender.send(letter());
    ASSERT_FALSE(never);
    EXPECT_EQ(never.error().code, u"mail_refused"_s);
    EXPECT_FALSE(never.error().retryable);
    server.answer({});
    EXPECT_EQ(codeOf(sender.send(letter())), QString());
    server.stop();
    EXPECT_EQ(codeOf(sender.send(letter())), u"mail_unavailable"_s);
    server.start();
    EXPECT_EQ(codeOf(sender.send(letter())), QString());
    EXPECT_EQ(server.mails().size(), 2U);
}

TEST(Smtp, SignsIn)
{
    MailServer server("karigar", "a secret");
    SmtpSettings settings = settingsOf(server);
    settings.user = "karigar";
    settings.connectTimeout = std::chrono::seconds(2); // libcurl counts the whole greeting
    settings.password = "wrong";
    const auto refused = SmtpSender(settings).send(letter());
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.error().retryable) << "the administrator can mend it";
    settings.password = "a secret";
    EXPECT_EQ(codeOf(SmtpSender(settings).send(letter())), QString());
    ASSERT_EQ(server.mails().size(), 1U);
    EXPECT_TRUE(server.mails().front().value("authenticated"_L1).toBool());
}

TEST(Smtp, ReadsAddressesAsAdministratorsWriteThem)
{
    const auto named = mailheader::parseAddress(u"Karigar Jaipur <no-reply@karigar.test>"_s);
    ASSERT_TRUE(named);
    EXPECT_EQ(named->name, u"Karigar Jaipur"_s);
    EXPECT_EQ(named->address, u"no-reply@karigar.test"_s);
    EXPECT_TRUE(mailheader::parseAddress(u"no-reply@karigar.test"_s));
    EXPECT_FALSE(mailheader::parseAddress(u"Karigar"_s));
    EXPECT_EQ(mailheader::mailbox(u"x@भारत.example"_s).value_or(QByteArray()), "x@xn--h2brj9c.example");
}
