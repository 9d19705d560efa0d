// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/mail/smtp/mimeparts.h"

#include <curl/curl.h>

using namespace Qt::StringLiterals;

namespace karigar::backend {

namespace {

/// Lines end as mail wants them, whatever they ended with before.
QByteArray mailLines(QString text)
{
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n').replace("\n"_L1, "\r\n"_L1);
    return text.toUtf8();
}

void addText(curl_mime* mime, const char* type, const QString& text)
{
    const QByteArray bytes = mailLines(text);
    curl_mimepart* part = curl_mime_addpart(mime);
    curl_mime_data(part, bytes.constData(), static_cast<size_t>(bytes.size()));
    curl_mime_type(part, type);
    curl_mime_encoder(part, "quoted-printable");
}

void addFile(curl_mime* mime, const MailAttachment& file)
{
    QString name = file.name.simplified();
    // The name stands inside a header, and it must not lead out of the reader's folder.
    for (QChar& c : name)
        if (c < u' ' || c > u'~' || u"\"\\/:;"_s.contains(c))
            c = u'-';
    curl_mimepart* part = curl_mime_addpart(mime);
    curl_mime_data(part, file.bytes.constData(), static_cast<size_t>(file.bytes.size()));
    curl_mime_type(part, file.type.constData());
    curl_mime_filename(part, name.toLatin1().constData());
    curl_mime_encoder(part, "base64");
}

} // namespace

void FreeCurlMime::operator()(curl_mime* mime) const
{
    curl_mime_free(mime);
}

void FreeCurlList::operator()(curl_slist* list) const
{
    curl_slist_free_all(list);
}

CurlMime mimeOf(void* curl, const MailMessage& message)
{
    CurlMime whole(curl_mime_init(curl));
    curl_mime* words = curl_mime_init(curl);
    addText(words, "text/plain; charset=utf-8", message.text);
    if (!message.html.isEmpty())
        addText(words, "text/html; charset=utf-8", message.html);
    curl_mimepart* first = curl_mime_addpart(whole.get());
    curl_mime_subparts(first, words); // which now belong to it
    curl_mime_type(first, "multipart/alternative");
    // An inline part; libcurl would call it an attachment by default.
    curl_slist* inlined = curl_slist_append(nullptr, "Content-Disposition: inline");
    curl_mime_headers(first, inlined, 1);
    for (const MailAttachment& file : message.attachments)
        addFile(whole.get(), file);
    return whole;
}

CurlList curlList(const std::vector<QByteArray>& lines)
{
    curl_slist* list = nullptr;
    for (const QByteArray& line : lines)
        list = curl_slist_append(list, line.constData());
    return CurlList(list);
}

} // namespace karigar::backend
