// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/id.h"

#include <QLocale>
#include <QStringList>

class QTranslator;

namespace karigar::backend {

/// The words of mails in one reader's language. The backend speaks many languages at once, so it looks into
/// the catalogues itself instead of installing one. Any thread; catalogues are loaded once and stay.
class MailWords {
public:
    /// English for a language without a catalogue.
    explicit MailWords(const QString& language);

    QString code() const { return m_code; }
    /// A text of the context "Mail", marked with QT_TRANSLATE_NOOP.
    QString say(const char* source) const;
    /// The same with %1, %2 and so on filled in; a place may be missing or occur twice.
    QString say(const char* source, const QStringList& values) const;
    /// "Tuesday 14 April 2026, 10:00–12:00" by the clocks of a zone.
    QString span(Millis from, Millis to, const QString& zone) const;

    /// "Tuesday 14 April 2026, 10:00".
    QString moment(Millis at, const QString& zone) const;

private:
    QString m_code;
    QLocale m_locale;
    const QTranslator* m_catalogue; ///< null: English as in the source
};

} // namespace karigar::backend
