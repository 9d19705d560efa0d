// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/readable.h"
#include "tests/tour/files.h"

#include <gtest/gtest.h>
#include <QDir>
#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace karigar::tour {

namespace {

const QStringList kWords{u"Ganga Devi"_s, u"कार्यशाला"_s};

/// Bytes like those of an encrypted file.
QByteArray noise()
{
    QByteArray bytes;
    QRandomGenerator random(7);
    for (int i = 0; i < 100'000; ++i)
        bytes.append(static_cast<char>(random.bounded(256)));
    return bytes;
}

Readable searchFileOf(const QByteArray& bytes, const QString& name = u"cache.db"_s)
{
    QTemporaryDir folder;
    QDir(folder.path()).mkpath(u"accounts/.deep"_s);
    writeFile(folder.filePath(u"accounts/.deep/"_s + name), bytes);
    return searchFolder(folder.path(), kWords);
}

} // namespace

TEST(Readable, FindsNothingInNoise)
{
    const Readable found = searchFileOf(noise());
    EXPECT_TRUE(found.finds.isEmpty()) << found.finds.join(u"; "_s).toStdString();
    EXPECT_EQ(found.files, 1);
    EXPECT_EQ(found.bytes, 100'000);
}

TEST(Readable, FindsEachWordInEachSpelling)
{
    for (const QString& word : {kWords.at(0), kWords.at(1), u"ganga devi"_s})
        for (const auto encoding :
             {QStringConverter::Utf8, QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
            QByteArray bytes = noise();
            bytes.insert(33'333, QByteArray(QStringEncoder(encoding).encode(word)));
            EXPECT_EQ(searchFileOf(bytes).finds.size(), 1) << word.toStdString() << " in " << encoding;
        }
}

TEST(Readable, FindsNamesOfFilesAndPictures)
{
    EXPECT_EQ(searchFileOf(noise(), u"Ganga Devi.db"_s).finds.size(), 1);
    EXPECT_EQ(searchFileOf("\xFF\xD8\xFF\xE0" + noise()).finds.size(), 1);
    EXPECT_EQ(searchFileOf("\x89PNG\r\n" + noise()).finds.size(), 1);
}

TEST(Readable, LongWordsAreLookedForAlone)
{
    EXPECT_EQ(withTheirWords({u"I have aprons. Bring an apron-string!"_s}),
              QStringList({u"I have aprons. Bring an apron-string!"_s, u"aprons"_s, u"string"_s}));
}

} // namespace karigar::tour
