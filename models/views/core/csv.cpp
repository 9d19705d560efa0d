// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/core/csv.h"

using namespace Qt::StringLiterals;

namespace karigar::views {

namespace {

bool isAmount(const QString& text)
{
    bool number = false;
    text.toDouble(&number);
    return number;
}

QString cell(QString text)
{
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()) && !isAmount(text))
        text.prepend(u'\'');
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

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

} // namespace karigar::views
