// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/mail/mailwords.h"

#include <QDateTime>
#include <QTimeZone>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace karigar::backend {

namespace {

const QTranslator* hindi()
{
    static const auto catalogue = [] {
        auto loaded = std::make_unique<QTranslator>();
        return loaded->load(u":/karigar/translations/karigar_hi.qm"_s) ? std::move(loaded) : nullptr;
    }();
    return catalogue.get();
}

bool isHindi(const QString& language)
{
    return language.startsWith("hi"_L1) && hindi();
}

} // namespace

MailWords::MailWords(const QString& language)
    : m_code(isHindi(language) ? u"hi"_s : u"en"_s)
    , m_locale(isHindi(language) ? QLocale(QLocale::Hindi, QLocale::India)
                                 : QLocale(QLocale::English, QLocale::India))
    , m_catalogue(isHindi(language) ? hindi() : nullptr)
{
}

QString MailWords::say(const char* source) const
{
    const QString translated = m_catalogue ? m_catalogue->translate("Mail", source) : QString();
    return translated.isEmpty() ? QString::fromUtf8(source) : translated;
}

QString MailWords::say(const char* source, const QStringList& values) const
{
    // By hand and in one pass: what people wrote may hold a "%1" of its own.
    const QString pattern = say(source);
    QString filled;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const int place = i + 1 < pattern.size() ? pattern.at(i + 1).digitValue() : -1;
        if (pattern.at(i) != u'%' || place < 1) {
            filled += pattern.at(i);
            continue;
        }
        filled += values.value(place - 1);
        ++i;
    }
    return filled;
}

QString MailWords::span(Millis from, Millis to, const QString& zone) const
{
    const QTimeZone place(zone.toUtf8());
    const auto start = QDateTime::fromMSecsSinceEpoch(from, place);
    const auto end = QDateTime::fromMSecsSinceEpoch(to, place);
    return m_locale.toString(start, u"dddd d MMMM yyyy, HH:mm"_s) + u'–' + m_locale.toString(end, u"HH:mm"_s);
}

QString MailWords::moment(Millis at, const QString& zone) const
{
    const auto there = QDateTime::fromMSecsSinceEpoch(at, QTimeZone(zone.toUtf8()));
    return m_locale.toString(there, u"dddd d MMMM yyyy, HH:mm"_s);
}

} // namespace karigar::backend
