// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/kind.h"

#include <QJsonObject>
#include <QStringList>

/// What of a record is searched in the public catalogue, whichever store holds it.
namespace karigar::backend::catalogue {

bool isSearched(Kind kind);
QString titleOf(Kind kind, const QJsonObject& doc);
QString bodyOf(Kind kind, const QJsonObject& doc);
/// Letters and digits with the marks that belong to them; whatever else divides words.
QStringList wordsOf(const QString& text);
/// The same in small letters without accents.
QStringList foldedWords(const QString& text);

} // namespace karigar::backend::catalogue
