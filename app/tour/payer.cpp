// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/payer.h"

#include <array>
#include <QCoro/QCoroNetworkReply>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace karigar::tour {

namespace {

QString unescaped(QString text)
{
    return text.replace("&quot;"_L1, "\""_L1)
        .replace("&#39;"_L1, "'"_L1)
        .replace("&lt;"_L1, "<"_L1)
        .replace("&gt;"_L1, ">"_L1)
        .replace("&amp;"_L1, "&"_L1);
}

QString attribute(const QString& tag, const QString& name)
{
    const QRegularExpression shape(u"\\b%1\\s*=\\s*\"([^\"]*)\""_s.arg(name),
                                   QRegularExpression::CaseInsensitiveOption);
    return unescaped(shape.match(tag).captured(1));
}

struct Form {
    QString action;
    QHash<QString, QString> fields;
};

std::optional<Form> findForm(const QString& html, const QString& id)
{
    static const QRegularExpression shape(u"(<form[^>]*>)(.*?)</form>"_s,
                                          QRegularExpression::DotMatchesEverythingOption |
                                              QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression input(u"<input[^>]*>"_s, QRegularExpression::CaseInsensitiveOption);
    for (auto found = shape.globalMatch(html); found.hasNext();) {
        const auto match = found.next();
        if (!id.isEmpty() && attribute(match.captured(1), u"id"_s) != id)
            continue;
        Form form{attribute(match.captured(1), u"action"_s), {}};
        for (auto inputs = input.globalMatch(match.captured(2)); inputs.hasNext();) {
            const QString tag = inputs.next().captured(0);
            if (const QString name = attribute(tag, u"name"_s); !name.isEmpty())
                form.fields.insert(name, attribute(tag, u"value"_s));
        }
        return form;
    }
    return std::nullopt;
}

} // namespace

Payer::Fetched Payer::finish(QNetworkReply* reply)
{
    co_await qCoro(reply).waitForFinished();
    const PageText page{reply->url(), QString::fromUtf8(reply->readAll())};
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    reply->deleteLater();
    if (status != 200)
        co_return fail(ErrorDomain::Payment, "page"_L1, u"%1 answered %2"_s.arg(page.url.path()).arg(status));
    co_return page;
}

Payer::Fetched Payer::get(QUrl url)
{
    return finish(m_network.get(QNetworkRequest(url)));
}

Payer::Fetched Payer::submit(PageText page, QString formId, QHash<QString, QString> extra)
{
    const auto form = findForm(page.html, formId);
    if (!form)
        co_return fail(ErrorDomain::Payment, "no_form"_L1,
                       u"no form “%1” on %2"_s.arg(formId, page.url.path()));
    QUrlQuery body;
    QHash<QString, QString> fields = form->fields;
    for (auto it = extra.constBegin(); it != extra.constEnd(); ++it)
        fields.insert(it.key(), it.value());
    for (auto it = fields.constBegin(); it != fields.constEnd(); ++it)
        body.addQueryItem(QString::fromLatin1(QUrl::toPercentEncoding(it.key())),
                          QString::fromLatin1(QUrl::toPercentEncoding(it.value())));
    QNetworkRequest request(page.url.resolved(QUrl(form->action)));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    const auto answered =
        co_await finish(m_network.post(request, body.toString(QUrl::FullyEncoded).toLatin1()));
    co_return answered;
}

Step Payer::pay(QUrl checkoutPage)
{
    // Everything is named before it is awaited: GCC 12 mishandles temporaries of awaited expressions.
    const QHash<QString, QString> nothing;
    QHash<QString, QString> approval;
    approval.insert(u"outcome"_s, u"approve"_s);
    const std::array forms{std::pair(QString(), nothing), std::pair(u"pay-upi"_s, approval),
                           std::pair(u"return"_s, nothing)};
    auto start = get(checkoutPage);
    Result<PageText> page = co_await start;
    for (const auto& [form, fields] : forms) {
        if (!page)
            break;
        auto next = submit(*page, form, fields);
        page = co_await next;
    }
    if (!page)
        co_return std::unexpected(page.error());
    co_return Result<void>();
}

} // namespace karigar::tour
