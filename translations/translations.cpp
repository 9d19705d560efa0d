// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/translations.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace karigar {

void installTranslations(const QLocale& locale)
{
    auto* translator = new QTranslator(QCoreApplication::instance());
    // English has a catalogue too: it holds the plurals.
    if (translator->load(locale, u"karigar"_s, u"_"_s, u":/karigar/translations"_s) ||
        translator->load(u":/karigar/translations/karigar_en.qm"_s))
        QCoreApplication::installTranslator(translator);
}

} // namespace karigar
