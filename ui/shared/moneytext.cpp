// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/moneytext.h"

using namespace Qt::StringLiterals;

namespace karigar::ui {
namespace {

QString groupDigits(const QString& digits)
{
    QString grouped = digits;
    for (qsizetype at = digits.size() - 3; at > 0; at -= 2)
        grouped.insert(at, u',');
    return grouped;
}

} // namespace

QString formatRupees(qint64 paise)
{
    const quint64 amount = paise < 0 ? quint64(0) - static_cast<quint64>(paise) : static_cast<quint64>(paise);
    QString text = (paise < 0 ? u"−₹"_s : u"₹"_s) + groupDigits(QString::number(amount / 100));
    if (amount % 100)
        text += u'.' + QString::number(amount % 100).rightJustified(2, u'0');
    return text;
}

std::optional<qint64> parseRupees(const QString& text)
{
    QString plain = text;
    plain.remove(u',').remove(u'₹');
    plain = plain.trimmed();
    const qsizetype dot = plain.indexOf(u'.');
    const QString rupees = dot < 0 ? plain : plain.left(dot);
    const QString fraction = dot < 0 ? QString() : plain.mid(dot + 1);
    if (rupees.isEmpty() || rupees.size() > 12 || fraction.size() > 2)
        return std::nullopt;
    for (const QChar c : QString(rupees + fraction))
        if (c < u'0' || c > u'9')
            return std::nullopt;
    return rupees.toLongLong() * 100 + fraction.leftJustified(2, u'0').toLongLong();
}

QString groupRupeeText(const QString& typed)
{
    QString plain = typed;
    plain.remove(u',');
    const qsizetype dot = plain.indexOf(u'.');
    return dot < 0 ? groupDigits(plain) : groupDigits(plain.left(dot)) + plain.mid(dot);
}

} // namespace karigar::ui
