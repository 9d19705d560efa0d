// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/readable.h"

#include <algorithm>
#include <array>
#include <QByteArrayView>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QStringEncoder>

using namespace Qt::StringLiterals;

namespace karigar::tour {

namespace {

// Shorter ones turn up in random bytes.
constexpr qsizetype kLongWord = 6;

std::vector<QByteArray> spellings(const QString& words)
{
    std::vector<QByteArray> bytes;
    for (const QString& spelt : {words, words.toLower()})
        for (const auto encoding :
             {QStringConverter::Utf8, QStringConverter::Utf16LE, QStringConverter::Utf16BE})
            bytes.push_back(QStringEncoder(encoding).encode(spelt));
    return bytes;
}

bool isPicture(const QByteArray& bytes)
{
    static constexpr std::array kBeginnings{QByteArrayView("\xFF\xD8\xFF"), QByteArrayView("\x89PNG"),
                                            QByteArrayView("RIFF"), QByteArrayView("GIF8")};
    return std::ranges::any_of(kBeginnings, [&](QByteArrayView start) { return bytes.startsWith(start); });
}

} // namespace

Readable searchFolder(const QString& folder, const QStringList& words)
{
    Readable result;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly)) {
            result.finds.append(u"cannot read %1"_s.arg(file.fileName()));
            continue;
        }
        const QByteArray bytes = file.readAll();
        const QString name = file.fileName().mid(folder.size());
        ++result.files;
        result.bytes += bytes.size();
        if (isPicture(bytes))
            result.finds.append(u"a picture in %1"_s.arg(name));
        for (const QString& one : words) {
            const auto holds = [&](const QByteArray& spelt) { return bytes.contains(spelt); };
            if (name.contains(one, Qt::CaseInsensitive) || std::ranges::any_of(spellings(one), holds))
                result.finds.append(u"“%1” in %2"_s.arg(one, name));
        }
    }
    return result;
}

QStringList withTheirWords(const QStringList& texts)
{
    static const QRegularExpression apart(u"[^\\p{L}\\p{N}]+"_s);
    QStringList all = texts;
    for (const QString& text : texts)
        for (const QString& word : text.split(apart, Qt::SkipEmptyParts))
            if (word.size() >= kLongWord)
                all.append(word);
    all.removeDuplicates();
    return all;
}

} // namespace karigar::tour
