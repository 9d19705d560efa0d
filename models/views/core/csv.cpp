// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/core/csv.h"

#include <QDateTime>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace karigar::views {

namespace {

// Digits with at most one dot and one leading minus: nothing that a spreadsheet could take for a formula.
bool isNumber(const QString& text)
{
    static const QRegularExpression number(u"^-?[0-9]+(\\.[0-9]+)?$"_s);
    return number.match(text).hasMatch();
}

// The full-width forms are read as the plain ones by some spreadsheets.
bool startsFormula(const QString& text)
{
    return !text.isEmpty() && u"=+-@\t\r\n\uff1d\uff0b\uff0d\uff20"_s.contains(text.front()) &&
           !isNumber(text);
}

QString cell(QString text)
{
    if (startsFormula(text))
        text.prepend(u'\'');
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

QByteArray csvStart()
{
    return "\xef\xbb\xbf";
}

QByteArray csvLine(const QStringList& cells)
{
    QStringList quoted;
    for (const QString& text : cells)
        quoted.append(cell(text));
    return quoted.join(u',').toUtf8() + "\r\n";
}

QString csvRupees(Money amount)
{
    const qint64 paise = amount.paise < 0 ? -amount.paise : amount.paise;
    return u"%1%2.%3"_s.arg(amount.paise < 0 ? u"-"_s : QString())
        .arg(paise / 100)
        .arg(paise % 100, 2, 10, QChar(u'0'));
}

QString csvInstant(Millis at)
{
    return at == 0 ? QString() : QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(Qt::ISODate);
}

} // namespace karigar::views
