// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/net/httpapi.h"

#include "models/protocol/version.h"
#include "sync/net/networkerror.h"
#include "sync/net/pagetail.h"
#include "sync/net/paths.h"
#include "sync/net/zstdbody.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace karigar::sync {

namespace {

constexpr int kTooMany = 429;

Result<FileBytes> usableBody(const HttpAnswer& answer, qint64 largest)
{
    const QByteArray encoding = answer.contentEncoding.trimmed().toLower();
    QByteArray body = answer.body;
    if (encoding == "zstd") {
        KARIGAR_TRY(body, unpackZstd(answer.body, largest));
    } else if (!encoding.isEmpty() && encoding != "identity") {
        return std::unexpected(unexpectedAnswer());
    }
    if (answer.status < 200 || answer.status > 299)
        return std::unexpected(errorOfAnswer(answer.status, body));
    return FileBytes{std::move(body)};
}

template<HasFields T>
Result<T> parsed(const Result<QJsonObject>& object)
{
    if (!object)
        return std::unexpected(object.error());
    auto value = fromJson<T>(*object);
    if (!value)
        return std::unexpected(unexpectedAnswer());
    return std::move(*value);
}

Result<Page> pageOf(const Result<FileBytes>& body, Millis& serverTime)
{
    if (!body)
        return std::unexpected(body.error());
    KARIGAR_TRY(const PageTail tail, readPageTail(body->data));
    serverTime = tail.serverTime;
    const auto changes = static_cast<int>(body->data.count(R"({"seq":)"));
    return Page{body->data, tail.cursor, tail.more, changes, tail.generation, tail.paymentsMode};
}

QString changesPath(qint64 cursor, const QString& generation, int limit)
{
    QString path = u"%1?cursor=%2&limit=%3"_s.arg(paths::kChanges).arg(cursor).arg(limit);
    if (!generation.isEmpty())
        path += u"&generation="_s + QString::fromLatin1(QUrl::toPercentEncoding(generation));
    return path;
}

Result<FileBytes> provenFile(Result<FileBytes> body, const QString& sha)
{
    if (!body)
        return body;
    const QByteArray hash = QCryptographicHash::hash(body->data, QCryptographicHash::Sha256).toHex();
    if (QLatin1StringView(hash) != sha)
        return std::unexpected(unexpectedAnswer());
    return body;
}

} // namespace

HttpApi::HttpApi(Transport& transport, const Clock& clock, const Tuning& tuning, TimeSink timeSink)
    : m_transport(transport)
    , m_clock(clock)
    , m_tuning(tuning)
    , m_timeSink(std::move(timeSink))
    , m_patience(tuning.retryCap)
{
}

void HttpApi::setToken(const QString& token)
{
    m_token = token.toLatin1();
    m_patience.forget();
}

HttpApi::Call HttpApi::get(const QString& path) const
{
    return {.method = "GET",
            .path = path,
            .timeout = m_tuning.requestTimeout,
            .largestAnswer = m_tuning.largestAnswerBytes};
}

HttpApi::Call HttpApi::post(const QString& path, const QJsonObject& body) const
{
    return {.method = "POST",
            .path = path,
            .body = QJsonDocument(body).toJson(QJsonDocument::Compact),
            .contentType = "application/json",
            .timeout = m_tuning.requestTimeout,
            .largestAnswer = m_tuning.largestAnswerBytes};
}

QCoro::Task<Result<FileBytes>> HttpApi::carry(Call call)
{
    if (auto later = m_patience.error(call.method, call.path, m_clock.now()))
        co_return std::unexpected(std::move(*later));
    HttpRequest request;
    request.method = call.method;
    request.path = call.path;
    request.body = call.body;
    request.timeout = call.timeout;
    request.largestAnswer = call.largestAnswer;
    request.headers.emplaceBack(protocol::kVersionHeader, QByteArray::number(protocol::kVersion));
    request.headers.emplaceBack("Accept-Encoding", call.compressed ? "zstd" : "identity");
    if (!call.contentType.isEmpty())
        request.headers.emplaceBack("Content-Type", call.contentType);
    if (!m_token.isEmpty())
        request.headers.emplaceBack("Authorization", "Bearer " + m_token);
    auto exchange = m_transport.exchange(std::move(request));
    const auto answer = co_await exchange;
    if (!answer)
        co_return std::unexpected(answer.error());
    auto body = usableBody(*answer, call.largestAnswer);
    if (!body && answer->status == kTooMany)
        m_patience.told(call.method, call.path, m_clock.now(), answer->retryAfter, body.error());
    co_return body;
}

QCoro::Task<Result<QJsonObject>> HttpApi::carryJson(Call call)
{
    const Millis sentAt = m_clock.now();
    auto task = carry(std::move(call));
    const auto body = co_await task;
    if (!body)
        co_return std::unexpected(body.error());
    const QJsonDocument document = QJsonDocument::fromJson(body->data);
    if (!document.isObject())
        co_return std::unexpected(unexpectedAnswer());
    const QJsonObject object = document.object();
    if (const Millis serverTime = object.value("serverTime"_L1).toInteger(); serverTime > 0 && m_timeSink)
        m_timeSink(sentAt, m_clock.now(), serverTime);
    co_return object;
}

QCoro::Task<Result<protocol::SessionGrant>> HttpApi::openSession(Call call)
{
    auto task = carryJson(std::move(call));
    const auto grant = parsed<protocol::SessionGrant>(co_await task);
    if (grant && (grant->token.isEmpty() || grant->user.isNull()))
        co_return std::unexpected(unexpectedAnswer());
    co_return grant;
}

QCoro::Task<Result<protocol::SessionGrant>> HttpApi::registerAccount(protocol::RegisterRequest request)
{
    return openSession(post(paths::kRegister, toJson(request)));
}

QCoro::Task<Result<protocol::SessionGrant>> HttpApi::signIn(protocol::SignInRequest request)
{
    return openSession(post(paths::kSignIn, toJson(request)));
}

QCoro::Task<Result<void>> HttpApi::signOut()
{
    auto task = carry(post(paths::kSignOut, QJsonObject()));
    const auto body = co_await task;
    if (!body)
        co_return std::unexpected(body.error());
    co_return Result<void>();
}

QCoro::Task<Result<protocol::SessionList>> HttpApi::sessions()
{
    auto task = carryJson(get(paths::kSessions));
    co_return parsed<protocol::SessionList>(co_await task);
}

QCoro::Task<Result<void>> HttpApi::revoke(Id device)
{
    QJsonObject request;
    request.insert("device"_L1, device.toText());
    auto task = carry(post(paths::kRevoke, request));
    const auto body = co_await task;
    if (!body)
        co_return std::unexpected(body.error());
    co_return Result<void>();
}

QCoro::Task<Result<protocol::CommandAnswer>> HttpApi::sendCommands(protocol::CommandBatch batch)
{
    auto task = carryJson(post(paths::kCommands, toJson(batch)));
    co_return parsed<protocol::CommandAnswer>(co_await task);
}

QCoro::Task<Result<Page>> HttpApi::changes(qint64 cursor, QString generation, int limit)
{
    Call call = get(changesPath(cursor, generation, limit));
    call.compressed = true;
    call.largestAnswer = m_tuning.largestPageBytes;
    const Millis sentAt = m_clock.now();
    auto task = carry(std::move(call));
    const auto body = co_await task;
    Millis serverTime = 0;
    auto page = pageOf(body, serverTime);
    if (serverTime > 0 && m_timeSink)
        m_timeSink(sentAt, m_clock.now(), serverTime);
    co_return page;
}

QCoro::Task<Result<void>> HttpApi::putAttachment(QString sha, QByteArray bytes)
{
    Call call = get(paths::kAttachments + sha);
    call.method = "PUT";
    call.body = std::move(bytes);
    call.contentType = "application/octet-stream";
    call.timeout = m_tuning.fileTimeout;
    auto task = carry(std::move(call));
    const auto body = co_await task;
    if (!body)
        co_return std::unexpected(body.error());
    co_return Result<void>();
}

QCoro::Task<Result<FileBytes>> HttpApi::getAttachment(QString sha)
{
    Call call = get(paths::kAttachments + sha);
    call.timeout = m_tuning.fileTimeout;
    call.largestAnswer = m_tuning.largestPageBytes;
    auto task = carry(std::move(call));
    co_return provenFile(co_await task, sha);
}

QCoro::Task<Result<protocol::CheckoutLink>> HttpApi::checkoutLink(Id payment)
{
    QJsonObject body;
    body.insert("payment"_L1, payment.toText());
    auto task = carryJson(post(paths::kCheckout, body));
    co_return parsed<protocol::CheckoutLink>(co_await task);
}

QCoro::Task<Result<protocol::CalendarFeedLink>> HttpApi::createCalendarFeed(bool artisan)
{
    QJsonObject body;
    body.insert("artisan"_L1, artisan);
    auto task = carryJson(post(paths::kCalendarFeeds, body));
    co_return parsed<protocol::CalendarFeedLink>(co_await task);
}

QCoro::Task<Result<void>> HttpApi::revokeCalendarFeed(Id feed)
{
    Call call = get(paths::kCalendarFeeds + u'/' + feed.toText());
    call.method = "DELETE";
    auto task = carry(std::move(call));
    const auto body = co_await task;
    if (!body)
        co_return std::unexpected(body.error());
    co_return Result<void>();
}

QCoro::Task<Result<QJsonArray>> HttpApi::search(QString words, int limit)
{
    const QString query = QString::fromLatin1(QUrl::toPercentEncoding(words));
    auto task = carryJson(get(paths::kSearch + u"?q="_s + query + u"&limit="_s + QString::number(limit)));
    const auto object = co_await task;
    if (!object)
        co_return std::unexpected(object.error());
    co_return object->value("results"_L1).toArray();
}

} // namespace karigar::sync
