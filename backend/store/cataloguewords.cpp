// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/cataloguewords.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace karigar::backend::catalogue {

namespace {

QString textAt(const QJsonObject& doc, const std::vector<const char*>& paths)
{
    QStringList parts;
    for (const char* path : paths) // "$.title"
        parts.append(doc.value(QLatin1String(path + 2)).toString());
    return parts.join(u' ');
}

} // namespace

bool isSearched(Kind kind)
{
    return kind == Kind::Service || kind == Kind::ArtisanProfile;
}

QString titleOf(Kind kind, const QJsonObject& doc)
{
    return textAt(doc, kindSpec(kind).titlePaths);
}

QString bodyOf(Kind kind, const QJsonObject& doc)
{
    return textAt(doc, kindSpec(kind).bodyPaths);
}

QStringList wordsOf(const QString& text)
{
    static const QRegularExpression separators(u"[^\\p{L}\\p{M}\\p{N}]+"_s);
    return text.split(separators, Qt::SkipEmptyParts);
}

QStringList foldedWords(const QString& text)
{
    // Latin accents alone: a vowel sign of an Indian script is no accent.
    static const QRegularExpression accents(u"[\\x{0300}-\\x{036f}]"_s);
    QString folded = text.normalized(QString::NormalizationForm_KD);
    folded.remove(accents);
    return wordsOf(folded.toCaseFolded());
}

} // namespace karigar::backend::catalogue
