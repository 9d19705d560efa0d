// SPDX-License-Identifier: GPL-3.0-or-later
// The day sheet: from the calendar to a PDF that another program reads.
#include "models/domain/records/user.h"
#include "tests/gui/artisan/stage.h"
#include "ui/print/daysheetdocument.h"

#include <gtest/gtest.h>
#include <QProcess>

using namespace Qt::StringLiterals;
using namespace karigar;
using namespace karigar::test;

namespace {

QString wordsOfPdf(const QString& path)
{
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    EXPECT_TRUE(reader.waitForFinished()) << "pdftotext is missing";
    return QString::fromUtf8(reader.readAllStandardOutput());
}

class ArtisanDaySheet : public testing::Test, public ArtisanStage {};

TEST_F(ArtisanDaySheet, ReadsNamesSeatsNotesAndTimes)
{
    open(u"calendar"_s, u"2026-11-21"_s);
    stage().click(u"printDayButton"_s);
    ASSERT_FALSE(stage().visited().isEmpty());
    EXPECT_EQ(stage().visited().back(), (views::Destination{u"daysheet"_s, u"2026-11-21"_s}));
    open(u"daysheet"_s, u"2026-11-21"_s);
    savePath = folder() + u"/day.pdf"_s;
    stage().shoot(u"artisan-daysheet"_s);
    stage().click(u"saveSheetButton"_s);
    const QString words = wordsOfPdf(savePath);
    for (const QString& wanted : {u"Ananya Rao"_s, u"David"_s, u"My daughter is nine; is that all right?"_s,
                                  u"2 seats"_s, u"4 seats"_s, u"6 of 8 seats"_s,
                                  u"Saturday 21 November 2026"_s, u"Asia/Kolkata"_s, u"Page 1 of 1"_s})
        EXPECT_TRUE(words.contains(wanted)) << wanted.toStdString() << " is not in\n" << words.toStdString();
    EXPECT_FALSE(words.contains(u"Meera"_s)) << "she comes on another day";
}

TEST_F(ArtisanDaySheet, AnEmptyDaySaysSo)
{
    open(u"daysheet"_s, u"2026-12-25"_s);
    savePath = folder() + u"/empty.pdf"_s;
    stage().click(u"saveSheetButton"_s);
    EXPECT_TRUE(wordsOfPdf(savePath).contains(u"Nobody is expected on this day."_s));
}

TEST_F(ArtisanDaySheet, AFullDayRunsOverSeveralPagesAndKeepsEveryGuest)
{
    ui::DaySheet sheet;
    sheet.workshop = u"Lakshmi"_s;
    sheet.day = u"Saturday"_s;
    for (int s = 0; s < 4; ++s) {
        ui::DaySheet::Session session;
        session.times = u"10:00–12:00"_s;
        session.title = u"Workshop %1"_s.arg(s);
        for (int g = 0; g < 30; ++g)
            session.guests.push_back({u"Guest %1.%2."_s.arg(s).arg(g), u"2 seats"_s, u"+91 98290 12345"_s,
                                      g % 3 ? QString() : u"Allergic to nuts"_s, g % 7 == 0});
        sheet.sessions.push_back(session);
    }
    const QString path = folder() + u"/full.pdf"_s;
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(ui::DaySheetDocument(sheet).toPdf());
    file.close();
    const QString words = wordsOfPdf(path);
    for (int s = 0; s < 4; ++s)
        for (int g = 0; g < 30; ++g)
            EXPECT_TRUE(words.contains(u"Guest %1.%2."_s.arg(s).arg(g)));
    EXPECT_TRUE(words.contains(u"+91 98290 12345"_s));
    const auto pages = words.count(u'\f');
    EXPECT_GT(pages, 2);
    EXPECT_TRUE(words.contains(u"Page %1 of %1"_s.arg(pages)));
}

} // namespace
