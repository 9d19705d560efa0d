// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tour/files.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace karigar::tour {

namespace {

constexpr int kPlayMs = 480'000;
constexpr int kEndMs = 20'000;

struct Played {
    int exitCode = -1;
    std::string said;
    QJsonArray report;
};

/// Plays the tour in a session and on a display of its own, as ./run tour does where there is none.
Played play(const QString& folder, const QStringList& through = {})
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto& name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        environment.remove(name);
    QProcess tour;
    tour.setProcessEnvironment(environment);
    tour.setProcessChannelMode(QProcess::MergedChannels);
    const QStringList command = QStringList{u"--display"_s} + through +
                                QStringList{QStringLiteral(KARIGAR_BIN_DIR "/karigar-tour"), folder};
    tour.start(QStringLiteral(KARIGAR_SOURCE_DIR "/packaging/setup/with-session.sh"), command);
    Played played;
    if (tour.waitForFinished(kPlayMs) && tour.exitStatus() == QProcess::NormalExit)
        played.exitCode = tour.exitCode();
    else
        tour.terminate(); // it ends everything it has started
    tour.waitForFinished(kEndMs);
    played.said = tour.readAll().toStdString();
    played.report = QJsonDocument::fromJson(readFile(folder + u"/report.json"_s)).array();
    return played;
}

/// What a tour that went well would have left, and somebody's own file beside it.
void leaveAnEarlierTour(const QTemporaryDir& folder)
{
    writeFile(folder.filePath(u".karigar-tour"_s), "report.json\nKGR-2526-000009.pdf\n98-admin-smiles.png\n");
    writeFile(folder.filePath(u"report.json"_s), goodReport("98-admin-smiles.png"));
    writeFile(folder.filePath(u"98-admin-smiles.png"_s), "old picture");
    writeFile(folder.filePath(u"KGR-2526-000009.pdf"_s), "old receipt");
    writeFile(folder.filePath(u"notes.txt"_s), "somebody's");
}

void expectOnlyNotesAreLeft(const QTemporaryDir& folder)
{
    EXPECT_FALSE(QFileInfo::exists(folder.filePath(u"98-admin-smiles.png"_s)));
    EXPECT_FALSE(QFileInfo::exists(folder.filePath(u"KGR-2526-000009.pdf"_s)));
    EXPECT_EQ(readFile(folder.filePath(u"notes.txt"_s)), "somebody's");
}

void expectGoodStep(const QJsonObject& step, const QTemporaryDir& folder)
{
    const std::string name = step.value("step"_L1).toString().toStdString();
    EXPECT_FALSE(name.empty());
    EXPECT_THAT(step.value("actor"_L1).toString().toStdString(),
                testing::AnyOf("artisan", "customer", "admin"))
        << name;
    EXPECT_TRUE(step.value("ok"_L1).isBool()) << name;
    EXPECT_TRUE(step.value("ok"_L1).toBool()) << name << step.value("error"_L1).toString().toStdString();
    EXPECT_TRUE(step.value("ms"_L1).isDouble()) << name;
    EXPECT_GE(step.value("ms"_L1).toDouble(-1), 0) << name;
    const QImage picture(folder.filePath(step.value("screenshot"_L1).toString()));
    EXPECT_GE(picture.width(), 600) << name;
    EXPECT_GE(picture.height(), 600) << name;
}

} // namespace

TEST(TourPlayed, PassesStepByStepAndLeavesWhatItPromises)
{
    const QTemporaryDir folder;
    leaveAnEarlierTour(folder);
    const Played played = play(folder.path());
    EXPECT_EQ(played.exitCode, 0) << played.said;
    expectOnlyNotesAreLeft(folder);

    EXPECT_GE(played.report.size(), 50);
    QSet<QString> pictures;
    for (const QJsonValue step : played.report) {
        expectGoodStep(step.toObject(), folder);
        pictures.insert(step.toObject().value("screenshot"_L1).toString());
    }
    EXPECT_EQ(pictures.size(), played.report.size()) << "each step has a picture of its own";
    for (const auto& actor : {u"artisan"_s, u"customer"_s, u"admin"_s})
        EXPECT_FALSE(QDir(folder.filePath(u"data/%1/accounts"_s.arg(actor)))
                         .entryList(QDir::Dirs | QDir::NoDotAndDotDot)
                         .isEmpty())
            << actor.toStdString();
    const QStringList receipts = QDir(folder.path()).entryList({u"KGR-*.pdf"_s});
    ASSERT_EQ(receipts.size(), 1);
    EXPECT_TRUE(readFile(folder.filePath(receipts.front())).startsWith("%PDF"));
}

TEST(TourPlayed, SaysSoWhenItCannotBegin)
{
    const QTemporaryDir folder;
    leaveAnEarlierTour(folder);
    // Without a PATH there is no Python for the mail server.
    const Played played = play(folder.path(), {u"env"_s, u"PATH=/nowhere"_s});
    EXPECT_EQ(played.exitCode, 1) << played.said;
    ASSERT_EQ(played.report.size(), 1);
    const QJsonObject last = played.report.last().toObject();
    EXPECT_FALSE(last.value("ok"_L1).toBool(true));
    EXPECT_THAT(last.value("error"_L1).toString().toStdString(), testing::HasSubstr("aiosmtpd"));
    expectOnlyNotesAreLeft(folder);
}

TEST(TourPlayed, StopsAtAStepWithoutAPicture)
{
    const QTemporaryDir folder;
    // Where the first picture is to be saved, something else stands.
    ASSERT_TRUE(QDir(folder.path()).mkpath(u"01-artisan-registers.png"_s));
    const Played played = play(folder.path());
    EXPECT_EQ(played.exitCode, 1) << played.said;
    ASSERT_EQ(played.report.size(), 1);
    const QJsonObject last = played.report.last().toObject();
    EXPECT_EQ(last.value("step"_L1).toString(), u"registers"_s);
    EXPECT_FALSE(last.value("ok"_L1).toBool(true));
    EXPECT_THAT(last.value("error"_L1).toString().toStdString(),
                testing::HasSubstr("01-artisan-registers.png"));
}

} // namespace karigar::tour
