// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/mail/smtp/mailheader.h"

#include <algorithm>
#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace karigar::backend::mailheader {

namespace {

constexpr qsizetype kLongestText = 240; ///< characters; more is cut, a header is not a letter
constexpr qsizetype kWordBytes = 39;    ///< of UTF-8 in one encoded word: a line of 76 with "Subject:" before

Failure badAddress()
{
    return badInput("bad_address"_L1,
                    QCoreApplication::translate("Backend", "This is not an address that takes mail."));
}

bool isPlain(const QString& text)
{
    return std::ranges::all_of(text, [](QChar c) { return c >= u' ' && c <= u'~'; });
}

/// As many whole characters as fit into one encoded word.
qsizetype wordEnd(const QByteArray& utf8, qsizetype from)
{
    qsizetype end = std::min(from + kWordBytes, utf8.size());
    while (end < utf8.size() && (static_cast<unsigned char>(utf8.at(end)) & 0xc0) == 0x80)
        --end;
    return end;
}

QByteArray encodedWords(const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    QByteArray words;
    for (qsizetype from = 0; from < utf8.size();) {
        const qsizetype end = wordEnd(utf8, from);
        if (from > 0)
            words += "\r\n ";
        words += "=?UTF-8?B?" + utf8.mid(from, end - from).toBase64() + "?=";
        from = end;
    }
    return words;
}

QString oneLine(const QString& text)
{
    return text.simplified().left(kLongestText);
}

} // namespace

QByteArray text(const QString& text)
{
    const QString line = oneLine(text);
    // What looks like an encoded word and is none must not be read as one.
    return isPlain(line) && !line.contains(u"=?"_s) ? line.toLatin1() : encodedWords(line);
}

Result<QByteArray> mailbox(const QString& address)
{
    static const QRegularExpression local(u"\\A[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}\\z"_s);
    static const QRegularExpression host(u"\\A[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*\\z"_s);
    const qsizetype at = address.lastIndexOf(u'@');
    if (at <= 0 || address.size() > 254)
        return badAddress();
    const QByteArray domain = QUrl::toAce(address.mid(at + 1));
    const QString name = address.left(at);
    if (!local.match(name).hasMatch() || !host.match(QString::fromLatin1(domain)).hasMatch())
        return badAddress();
    return name.toLatin1() + '@' + domain;
}

Result<QByteArray> namedMailbox(const MailAddress& address)
{
    static const QRegularExpression words(u"\\A[A-Za-z0-9 ]+\\z"_s);
    KARIGAR_TRY(const QByteArray box, mailbox(address.address));
    const QString name = oneLine(address.name);
    if (name.isEmpty())
        return box;
    return (words.match(name).hasMatch() ? name.toLatin1() : encodedWords(name)) + " <" + box + '>';
}

Result<MailAddress> parseAddress(const QString& text)
{
    static const QRegularExpression named(u"\\A\\s*\"?([^\"<>]*?)\"?\\s*<([^<>]+)>\\s*\\z"_s);
    MailAddress address{text.trimmed(), {}};
    if (const auto match = named.match(text); match.hasMatch())
        address = {match.captured(2).trimmed(), match.captured(1).trimmed()};
    KARIGAR_CHECK(mailbox(address.address));
    return address;
}

QByteArray date(Millis at)
{
    return QLocale::c()
               .toString(QDateTime::fromMSecsSinceEpoch(at, Qt::UTC), u"ddd, dd MMM yyyy HH:mm:ss"_s)
               .toLatin1() +
           " +0000";
}

Result<std::vector<QByteArray>> linesOf(const MailMessage& message)
{
    KARIGAR_TRY(const QByteArray from, namedMailbox(message.from));
    KARIGAR_TRY(const QByteArray to, namedMailbox(message.to));
    KARIGAR_TRY(const QByteArray sender, mailbox(message.from.address));
    const QByteArray domain = sender.mid(sender.lastIndexOf('@'));
    return std::vector<QByteArray>{
        "Date: " + date(message.at),
        "From: " + from,
        "To: " + to,
        "Subject: " + text(message.subject),
        "Message-ID: <" + text(message.id) + domain + '>',
        "Content-Language: " + text(message.language),
        // Out-of-office answers to a machine help nobody.
        "Auto-Submitted: auto-generated",
    };
}

} // namespace karigar::backend::mailheader
