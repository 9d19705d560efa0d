// SPDX-License-Identifier: GPL-3.0-or-later
// The words of mails: every topic has some, both forms say the same, and nothing that people wrote is markup.
#include "backend/mail/mailcompose.h"
#include "backend/mail/mailtemplates.h"
#include "models/domain/rules/mailtable.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace karigar::test {

using namespace backend;

namespace {

MailFacts facts(const QString& language, bool artisan)
{
    MailFacts facts;
    facts.booking.id = Id::derive(Id(), u"booking");
    facts.booking.customer = Id::derive(Id(), u"customer");
    facts.booking.artisan = Id::derive(Id(), u"artisan");
    facts.booking.customerName = u"Meera <b>Iyer</b>"_s;
    facts.booking.artisanName = u"Kiran & Co %1"_s;
    facts.booking.serviceTitle = u"Pots \"100 %2\""_s;
    facts.booking.zone = u"Asia/Kolkata"_s;
    facts.booking.startAt = 1775413800000;
    facts.booking.endAt = 1775413800000 + kHour;
    facts.booking.total = Money::rupees(1500);
    facts.reader.id = artisan ? facts.booking.artisan : facts.booking.customer;
    facts.reader.name = u"Reader"_s;
    facts.reader.email = u"reader@example.org"_s;
    facts.reader.language = language;
    return facts;
}

MailOrder orderOf(const MailFacts& facts, Topic topic)
{
    return {facts.booking.id,      facts.reader.id,         QString(enumText(topic)),
            facts.booking.artisan, {u"a"_s, u"<script>"_s}, 0};
}

} // namespace

TEST(MailWords, EveryTopicThatIsMailedHasThem)
{
    for (const auto& [topic, name] : EnumNames<Topic>::table) {
        const MailTemplate* words = mailTemplate(topic);
        const bool reminder = topic == Topic::ReminderDay || topic == Topic::ReminderHour;
        EXPECT_EQ(words != nullptr, reminder || mailRule(topic) != MailRule::Never) << name.data();
        if (words) {
            EXPECT_TRUE(words->toCustomer || words->toArtisan) << name.data();
        }
    }
}

TEST(MailWords, AreCompleteInBothLanguages)
{
    for (const QString& language : {u"en"_s, u"hi"_s})
        for (const bool artisan : {false, true})
            for (const auto& [topic, name] : EnumNames<Topic>::table) {
                const MailFacts f = facts(language, artisan);
                const auto mail = composeMail(orderOf(f, topic), f, true, 0, {u"a@b.c"_s, {}});
                if (!mail)
                    continue;
                EXPECT_EQ(mail->language, language);
                EXPECT_TRUE(mail->subject.contains(u"Pots \"100 %2\""_s)) << mail->subject.toStdString();
                EXPECT_FALSE(mail->text.contains(u"%3"_s) || mail->text.contains(u"%4"_s)) << name.data();
                EXPECT_TRUE(mail->text.contains(u"Karigar"_s) || mail->text.contains(u"कारीगर"_s));
                if (language == "hi"_L1) {
                    EXPECT_FALSE(mail->text.contains(u"Namaste"_s)) << name.data();
                    EXPECT_FALSE(mail->text.contains(u" the "_s)) << mail->text.toStdString();
                }
            }
}

TEST(MailWords, AreTextAndNotMarkup)
{
    const MailFacts f = facts(u"en"_s, true);
    const auto mail = composeMail(orderOf(f, Topic::BookingConfirmed), f, false, 0, {u"a@b.c"_s, {}});
    ASSERT_TRUE(mail);
    EXPECT_TRUE(mail->text.contains(u"Meera <b>Iyer</b> comes to “Pots \"100 %2\"”"_s))
        << mail->text.toStdString();
    EXPECT_TRUE(mail->html.contains(u"Meera &lt;b&gt;Iyer&lt;/b&gt;"_s));
    EXPECT_FALSE(mail->html.contains(u"<b>"_s));
    EXPECT_FALSE(mail->html.contains(u"http"_s)) << "nothing is loaded when it is opened";
}

TEST(MailWords, ShowBothClocksWhereTheyDiffer)
{
    MailFacts f = facts(u"en"_s, false);
    const auto here = composeMail(orderOf(f, Topic::BookingConfirmed), f, false, 0, {u"a@b.c"_s, {}});
    EXPECT_FALSE(here->text.contains(u"At the workshop"_s));
    f.reader.zone = u"America/New_York"_s;
    const auto away = composeMail(orderOf(f, Topic::BookingConfirmed), f, false, 0, {u"a@b.c"_s, {}});
    EXPECT_TRUE(away->text.contains(u"When: Sunday 5 April 2026, 14:30–15:30 (America/New_York)"_s))
        << away->text.toStdString();
    EXPECT_TRUE(away->text.contains(u"At the workshop: Monday 6 April 2026, 00:00–01:00 (Asia/Kolkata)"_s));
}

} // namespace karigar::test
