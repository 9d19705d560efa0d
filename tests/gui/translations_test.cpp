// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogues built into the program: English counts properly, Hindi is there.
#include "models/views/core/timewords.h"

#include <gtest/gtest.h>
#include <QCoreApplication>
#include <QFile>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace karigar;

namespace {

QString guests(int n)
{
    return QCoreApplication::translate("PriceLines", "%n guest(s)", nullptr, n);
}

} // namespace

TEST(Translations, EnglishCountsProperly)
{
    EXPECT_EQ(guests(1), u"1 guest"_s);
    EXPECT_EQ(guests(2), u"2 guests"_s);
    EXPECT_EQ(views::durationWords(60), u"1 hour"_s);
    EXPECT_EQ(views::durationWords(180), u"3 hours"_s);
}

TEST(Translations, EveryCountHasItsEnglishForms)
{
    QFile catalogue(QStringLiteral(KARIGAR_SOURCE_DIR "/translations/karigar_en.ts"));
    ASSERT_TRUE(catalogue.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(catalogue.readAll());
    EXPECT_TRUE(text.contains(u"<numerusform>%n guests</numerusform>"_s));
    EXPECT_FALSE(text.contains(u"unfinished"_s));
    EXPECT_FALSE(text.contains(u"(s)</numerusform>"_s));
}

TEST(Translations, HindiSpeaksWhileInstalled)
{
    QTranslator hindi;
    ASSERT_TRUE(hindi.load(u":/karigar/translations/karigar_hi.qm"_s));
    ASSERT_TRUE(QCoreApplication::installTranslator(&hindi));
    EXPECT_EQ(guests(2), u"2 अतिथि"_s);
    EXPECT_EQ(QCoreApplication::translate("BookingState", "Confirmed"), u"पक्की"_s);
    QCoreApplication::removeTranslator(&hindi);
    EXPECT_EQ(guests(2), u"2 guests"_s);
}
