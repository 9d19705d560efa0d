// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rules/amountwords.h"

#include <array>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace karigar {

namespace {

constexpr std::array kSmall{"zero",     "one",     "two",     "three",     "four",     "five",    "six",
                            "seven",    "eight",   "nine",    "ten",       "eleven",   "twelve",  "thirteen",
                            "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
constexpr std::array kTens{"",      "",      "twenty",  "thirty", "forty",
                           "fifty", "sixty", "seventy", "eighty", "ninety"};

struct Unit {
    quint64 size;
    const char* name;
};
constexpr std::array kUnits{Unit{10'000'000, "crore"}, Unit{100'000, "lakh"}, Unit{1'000, "thousand"},
                            Unit{100, "hundred"}};

QString belowHundred(quint64 n)
{
    if (n < kSmall.size())
        return QLatin1String(kSmall[n]);
    const QString tens = QLatin1String(kTens[n / 10]);
    return n % 10 == 0 ? tens : tens + u'-' + QLatin1String(kSmall[n % 10]);
}

/// Above a crore the crores are counted like any other number: "one thousand crore".
QString words(quint64 n)
{
    QStringList parts;
    for (const Unit& unit : kUnits) {
        if (n < unit.size)
            continue;
        parts.append(words(n / unit.size) + u' ' + QLatin1String(unit.name));
        n %= unit.size;
    }
    if (n > 0 || parts.isEmpty())
        parts.append(belowHundred(n));
    return parts.join(u' ');
}

} // namespace

QString amountInWords(Money amount)
{
    const bool minus = amount.paise < 0;
    const quint64 paise = minus ? 0 - static_cast<quint64>(amount.paise) : static_cast<quint64>(amount.paise);
    QString text = minus ? u"Minus rupees "_s : u"Rupees "_s;
    text += words(paise / 100);
    if (paise % 100 != 0)
        text += u" and "_s + belowHundred(paise % 100) + u" paise"_s;
    return text + u" only"_s;
}

} // namespace karigar
