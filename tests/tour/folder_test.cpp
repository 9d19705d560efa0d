// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/tourfolder.h"
#include "tests/tour/files.h"

#include <gtest/gtest.h>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace karigar::tour {

namespace {

struct TourFolderTest : testing::Test {
    QString path(const QString& name) const { return folder.filePath(name); }
    bool has(const QString& name) const { return QFileInfo::exists(path(name)); }

    QTemporaryDir folder;
    TourFolder first{folder.path()};
    TourFolder second{folder.path()};
};

} // namespace

TEST_F(TourFolderTest, TakesAwayWhatAnEarlierTourLeftAndNothingElse)
{
    ASSERT_TRUE(first.prepare());
    for (const auto& name : {u"01-artisan-registers.png"_s, u"KGR-2627-000001.pdf"_s, u"visit.ics"_s}) {
        ASSERT_TRUE(first.claim(name));
        writeFile(path(name), "of the tour");
    }
    writeFile(path(u"report.json"_s), goodReport("01-artisan-registers.png"));
    QDir().mkpath(path(u"data/artisan"_s));
    writeFile(path(u"data/artisan/cache.db"_s), "cache");
    writeFile(path(u"thesis.pdf"_s), "somebody's");
    QDir().mkpath(path(u"photos"_s));

    ASSERT_TRUE(second.prepare());
    for (const auto& gone : {u"01-artisan-registers.png"_s, u"KGR-2627-000001.pdf"_s, u"visit.ics"_s,
                             u"report.json"_s, u"data"_s})
        EXPECT_FALSE(has(gone)) << gone.toStdString();
    EXPECT_EQ(readFile(path(u"thesis.pdf"_s)), "somebody's");
    EXPECT_TRUE(has(u"photos"_s));
}

TEST_F(TourFolderTest, KnowsATourWithoutAListByItsReport)
{
    writeFile(path(u"report.json"_s), goodReport("01-artisan-registers.png"));
    writeFile(path(u"01-artisan-registers.png"_s), "old");
    QDir().mkpath(path(u"server"_s));
    ASSERT_TRUE(first.prepare());
    EXPECT_FALSE(has(u"report.json"_s));
    EXPECT_FALSE(has(u"01-artisan-registers.png"_s));
    EXPECT_FALSE(has(u"server"_s));
}

TEST_F(TourFolderTest, RefusesWhereSomebodyElseHasAName)
{
    QDir().mkpath(path(u"data"_s));
    writeFile(path(u"data/mine"_s), "precious");
    const auto prepared = first.prepare();
    ASSERT_FALSE(prepared);
    EXPECT_EQ(prepared.error().code, u"not_ours"_s);
    EXPECT_EQ(readFile(path(u"data/mine"_s)), "precious");
    EXPECT_TRUE(first.owns(u"report.json"_s)) << "that it was refused is to be told";
}

TEST_F(TourFolderTest, ForeignReportIsNotWrittenOver)
{
    writeFile(path(u"report.json"_s), R"({"quarter": 3})");
    EXPECT_FALSE(first.prepare());
    EXPECT_FALSE(first.owns(u"report.json"_s));
    EXPECT_EQ(readFile(path(u"report.json"_s)), R"({"quarter": 3})");
}

TEST_F(TourFolderTest, ListReachesNothingOutside)
{
    const QString outside = folder.path() + u".outside"_s;
    writeFile(outside, "stays");
    const QString name = QFileInfo(outside).fileName();
    writeFile(path(u".karigar-tour"_s), (u"../%1\n%2\n..\n"_s.arg(name, outside)).toUtf8());
    EXPECT_TRUE(first.prepare());
    EXPECT_EQ(readFile(outside), "stays");
    QFile::remove(outside);
}

TEST_F(TourFolderTest, LinkIsRemovedAndNotWhatItLeadsTo)
{
    QTemporaryDir elsewhere;
    writeFile(elsewhere.filePath(u"mine"_s), "precious");
    ASSERT_TRUE(QFile::link(elsewhere.path(), path(u"data"_s)));
    writeFile(path(u".karigar-tour"_s), "data\n");
    EXPECT_TRUE(first.prepare());
    EXPECT_FALSE(QFileInfo(path(u"data"_s)).isSymLink());
    EXPECT_EQ(readFile(elsewhere.filePath(u"mine"_s)), "precious");
}

TEST_F(TourFolderTest, ClaimsPlainFreeNamesOnly)
{
    ASSERT_TRUE(first.prepare());
    writeFile(path(u"taken.pdf"_s), "somebody's");
    EXPECT_FALSE(first.claim(u"taken.pdf"_s));
    EXPECT_FALSE(first.claim(u"../up.pdf"_s));
    EXPECT_FALSE(first.claim(QString()));
    ASSERT_TRUE(first.claim(u"free.pdf"_s));
    writeFile(path(u"free.pdf"_s), "ours");
    EXPECT_TRUE(first.claim(u"free.pdf"_s)) << "its own file may be written again";
}

} // namespace karigar::tour
