// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/base/money.h"

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace karigar {

namespace {

QString groupIndian(quint64 rupees)
{
    QString digits = QString::number(rupees);
    for (qsizetype at = digits.size() - 3; at > 0; at -= 2)
        digits.insert(at, u',');
    return digits;
}

QString format(Money amount, bool dropZeroPaise)
{
    const quint64 paise =
        amount.paise < 0 ? 0 - static_cast<quint64>(amount.paise) : static_cast<quint64>(amount.paise);
    QString text = amount.paise < 0 ? u"−₹"_s : u"₹"_s;
    text += groupIndian(paise / 100);
    if (!dropZeroPaise || paise % 100 != 0)
        text += u".%1"_s.arg(static_cast<int>(paise % 100), 2, 10, QLatin1Char('0'));
    return text;
}

} // namespace

Money share(Money whole, qint64 basisPoints)
{
    if (whole.paise < 0)
        return -share(-whole, basisPoints);
    // In two parts, because the product of a large amount would not fit.
    return {whole.paise / 10000 * basisPoints + (whole.paise % 10000 * basisPoints + 5000) / 10000};
}

QString formatMoney(Money amount)
{
    return format(amount, false);
}

QString formatMoneyShort(Money amount)
{
    return format(amount, true);
}

} // namespace karigar
