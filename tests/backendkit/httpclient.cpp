// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backendkit/httpclient.h"

#include <algorithm>
#include <curl/curl.h>
#include <mutex>
#include <QJsonDocument>
#include <QRegularExpression>
#include <zstd.h>

using namespace Qt::StringLiterals;

namespace karigar::kit {

namespace {

std::mutex observerMutex;
HttpClient::Observer observer;

size_t takeBody(char* data, size_t size, size_t count, void* target)
{
    static_cast<std::string*>(target)->append(data, size * count);
    return size * count;
}

size_t takeHeader(char* data, size_t size, size_t count, void* target)
{
    std::string line(data, size * count);
    const auto colon = line.find(':');
    if (colon != std::string::npos) {
        std::string name = line.substr(0, colon);
        std::transform(name.begin(), name.end(), name.begin(),
                       [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
        const auto from = line.find_first_not_of(' ', colon + 1);
        const auto to = line.find_last_not_of("\r\n");
        static_cast<HttpReply*>(target)->headers.emplace_back(
            name, from == std::string::npos || from > to ? std::string() : line.substr(from, to - from + 1));
    }
    return size * count;
}

std::string unpacked(const std::string& packed)
{
    const auto size = ZSTD_getFrameContentSize(packed.data(), packed.size());
    if (size == ZSTD_CONTENTSIZE_ERROR || size == ZSTD_CONTENTSIZE_UNKNOWN)
        return {};
    std::string text(size, '\0');
    ZSTD_decompress(text.data(), text.size(), packed.data(), packed.size());
    return text;
}

QString attribute(const QString& tag, QLatin1String name)
{
    const QRegularExpression shape(u"\\b%1=\"([^\"]*)\""_s.arg(QString(name)));
    QString value = shape.match(tag).captured(1);
    return value.replace("&lt;"_L1, "<"_L1)
        .replace("&gt;"_L1, ">"_L1)
        .replace("&quot;"_L1, "\""_L1)
        .replace("&#39;"_L1, "'"_L1)
        .replace("&amp;"_L1, "&"_L1);
}

std::string pathOf(const std::string& address)
{
    if (!address.starts_with("http"))
        return address;
    const auto slash = address.find('/', std::string("http://").size());
    return slash == std::string::npos ? "/" : address.substr(slash);
}

} // namespace

QJsonObject HttpReply::json() const
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(body)).object();
}

QString HttpReply::errorCode() const
{
    return json().value("error"_L1).toObject().value("code"_L1).toString();
}

std::string HttpReply::header(const std::string& name) const
{
    for (const auto& [key, value] : headers)
        if (key == name)
            return value;
    return {};
}

HttpClient::HttpClient(std::string baseUrl)
    : m_baseUrl(std::move(baseUrl))
    , m_curl(curl_easy_init())
{
}

HttpClient::~HttpClient()
{
    curl_easy_cleanup(m_curl);
}

void HttpClient::observe(Observer wanted)
{
    const std::scoped_lock lock(observerMutex);
    observer = std::move(wanted);
}

void HttpClient::tell(const HttpExchange& exchange)
{
    const std::scoped_lock lock(observerMutex);
    if (observer && exchange.reply.status != 0)
        observer(exchange);
}

HttpReply HttpClient::send(const std::string& method, const std::string& path, const std::string& body,
                           const Headers& headers)
{
    HttpReply reply;
    curl_easy_reset(m_curl);
    const std::string url = path.starts_with("http") ? path : m_baseUrl + path;
    curl_slist* list = nullptr;
    for (const std::string& header : headers)
        list = curl_slist_append(list, header.c_str());
    list = curl_slist_append(list, "Expect:");
    curl_easy_setopt(m_curl, CURLOPT_URL, url.c_str());
    curl_easy_setopt(m_curl, CURLOPT_CUSTOMREQUEST, method.c_str());
    curl_easy_setopt(m_curl, CURLOPT_HTTPHEADER, list);
    curl_easy_setopt(m_curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(m_curl, CURLOPT_WRITEFUNCTION, takeBody);
    curl_easy_setopt(m_curl, CURLOPT_WRITEDATA, &reply.body);
    curl_easy_setopt(m_curl, CURLOPT_HEADERFUNCTION, takeHeader);
    curl_easy_setopt(m_curl, CURLOPT_HEADERDATA, &reply);
    if (method != "GET") {
        curl_easy_setopt(m_curl, CURLOPT_POSTFIELDS, body.data());
        curl_easy_setopt(m_curl, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(body.size()));
    }
    const CURLcode done = curl_easy_perform(m_curl);
    long status = 0;
    curl_easy_getinfo(m_curl, CURLINFO_RESPONSE_CODE, &status);
    curl_slist_free_all(list);
    // A server that refuses a body closes before it was sent; its answer counts all the same.
    reply.status = done == CURLE_OK || done == CURLE_SEND_ERROR || done == CURLE_RECV_ERROR
                       ? static_cast<int>(status)
                       : 0;
    reply.type = reply.header("content-type");
    if (reply.header("content-encoding") == "zstd")
        reply.body = unpacked(reply.body);
    tell({method, pathOf(path), body, headers, reply});
    return reply;
}

std::string formBody(const std::vector<std::pair<std::string, std::string>>& fields)
{
    QByteArray text;
    for (const auto& [name, value] : fields) {
        text += text.isEmpty() ? "" : "&";
        text += QByteArray::fromStdString(name).toPercentEncoding() + '=' +
                QByteArray::fromStdString(value).toPercentEncoding();
    }
    return text.toStdString();
}

PageForm formOf(const std::string& html, const std::string& id)
{
    const QString page = QString::fromStdString(html);
    static const QRegularExpression forms(u"<form([^>]*)>(.*?)</form>"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression inputs(u"<input[^>]*>"_s);
    PageForm form;
    for (auto found = forms.globalMatch(page); found.hasNext();) {
        const auto match = found.next();
        if (attribute(match.captured(1), "id"_L1) != QString::fromStdString(id))
            continue;
        form.action = attribute(match.captured(1), "action"_L1).toStdString();
        for (auto input = inputs.globalMatch(match.captured(2)); input.hasNext();) {
            const QString tag = input.next().captured(0);
            form.fields.emplace_back(attribute(tag, "name"_L1).toStdString(),
                                     attribute(tag, "value"_L1).toStdString());
        }
    }
    return form;
}

} // namespace karigar::kit
