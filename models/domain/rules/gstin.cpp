// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rules/gstin.h"

#include "models/domain/rules/states.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar {

namespace {

// D a digit, L a letter, E an entity (1-9, A-Z), Z itself, C the check character.
constexpr QStringView kForm = u"DDLLLLLDDDDLEZC";

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isLetter(QChar c)
{
    return c >= u'A' && c <= u'Z';
}

bool fits(QChar c, QChar form)
{
    switch (form.unicode()) {
    case u'D':
        return isDigit(c);
    case u'L':
        return isLetter(c);
    case u'E':
        return isLetter(c) || (isDigit(c) && c != u'0');
    case u'Z':
        return c == u'Z';
    default:
        return isDigit(c) || isLetter(c);
    }
}

} // namespace

QString tidyGstin(const QString& typed)
{
    return typed.simplified().remove(u' ').toUpper();
}

QChar gstinCheckCharacter(QStringView first14)
{
    // Every second value counts double; the digits of each product in base 36 are added.
    int sum = 0;
    for (qsizetype i = 0; i < first14.size(); ++i) {
        const QChar c = first14[i];
        if (!isDigit(c) && !isLetter(c))
            return {};
        const int value = isDigit(c) ? c.unicode() - u'0' : c.unicode() - u'A' + 10;
        const int product = value * (i % 2 == 0 ? 1 : 2);
        sum += product / 36 + product % 36;
    }
    const int check = (36 - sum % 36) % 36;
    return check < 10 ? QChar(u'0' + check) : QChar(u'A' + check - 10);
}

Result<void> checkGstin(const QString& gstin)
{
    if (gstin.size() != kGstinLength)
        return badInput("gstin_length"_L1,
                        QCoreApplication::translate("Rules", "A GSTIN has 15 characters; this has %1.")
                            .arg(gstin.size()));
    for (qsizetype i = 0; i < kGstinLength; ++i)
        if (!fits(gstin[i], kForm[i]))
            return badInput("gstin_form"_L1,
                            QCoreApplication::translate(
                                "Rules", "Character %1 of the GSTIN cannot be “%2”. It looks like this: "
                                         "08ABCDE1234F1Z5.")
                                .arg(QString::number(i + 1), QString(gstin[i])));
    if (!isStateCode(gstinState(gstin)))
        return badInput("gstin_state"_L1,
                        QCoreApplication::translate("Rules", "No State has the code %1 that the GSTIN begins "
                                                             "with.")
                            .arg(gstinState(gstin)));
    if (gstinCheckCharacter(QStringView(gstin).first(kGstinLength - 1)) != gstin.back())
        return badInput("gstin_check"_L1,
                        QCoreApplication::translate(
                            "Rules", "The last character of the GSTIN does not match the others; please "
                                     "compare it with the certificate."));
    return {};
}

QString gstinState(const QString& gstin)
{
    return gstin.left(2);
}

} // namespace karigar
