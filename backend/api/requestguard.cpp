// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/api/requestguard.h"

#include "backend/api/call.h"

#include <algorithm>
#include <cmath>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar::backend {

namespace {

constexpr std::size_t kKeys = 50'000; ///< that one limiter remembers: some megabytes
constexpr std::chrono::seconds kLiveWait{10};

QString say(const char* text)
{
    return QCoreApplication::translate("Backend", text);
}

RequestGuard::Refused refusal(QLatin1String code, const QString& sentence, std::chrono::seconds wait)
{
    return {{ErrorDomain::Access, code, sentence, true}, wait};
}

/// Who guesses passwords reads another sentence than whose program is too quick.
RequestGuard::Refused tooOften(Asking asking, std::chrono::seconds wait)
{
    if (asking == Asking::SignIn || asking == Asking::Register)
        return refusal("too_many_attempts"_L1,
                       say(QT_TRANSLATE_NOOP("Backend", "Too many attempts. Wait a little and try again.")),
                       wait);
    return refusal(
        "too_many_requests"_L1,
        say(QT_TRANSLATE_NOOP("Backend", "Too many requests in a short time. They go on in a moment.")),
        wait);
}

http::RateLimiter::Rate rateOf(const Allowance& allowance)
{
    return {allowance.perSecond, allowance.burst, kKeys};
}

RequestGuard::Refusal take(std::map<Asking, http::RateLimiter>& limiters, Asking asking, std::string_view key,
                           double amount)
{
    const auto limiter = limiters.find(asking);
    if (limiter == limiters.end())
        return std::nullopt;
    const auto wait = limiter->second.take(key, amount);
    return wait == std::chrono::seconds(0) ? std::nullopt : std::optional(tooOften(asking, wait));
}

} // namespace

http::Response RequestGuard::Refused::response() const
{
    http::Response response = errorResponse(error);
    response.status = 429;
    return std::move(response).header("Retry-After", std::to_string(wait.count()));
}

Allowance RequestGuard::scaled(const Allowance& allowance, double factor)
{
    // Less than one at once would refuse everything for ever.
    return {std::max(1.0, std::floor(allowance.burst * factor)), allowance.perSecond * factor};
}

RequestGuard::RequestGuard(double factor, const http::RateLimiter::Clock& clock)
    : m_factor(factor)
    , m_uploads({kUploadBytesADay * factor / (static_cast<double>(kDay) / kSecond), kUploadBytesADay * factor,
                 kKeys},
                clock)
{
    if (factor <= 0)
        return;
    for (const RequestLimit& limit : kRequestLimits) {
        if (limit.address.burst > 0)
            m_byAddress.try_emplace(limit.asking, rateOf(scaled(limit.address, factor)), clock);
        if (limit.caller.burst > 0)
            m_byCaller.try_emplace(limit.asking, rateOf(scaled(limit.caller, factor)), clock);
    }
}

RequestGuard::Refusal RequestGuard::byAddress(Asking asking, std::string_view peer)
{
    return take(m_byAddress, asking, http::RateLimiter::keyForAddress(peer), 1);
}

RequestGuard::Refusal RequestGuard::byCaller(Asking asking, std::string_view key, double amount)
{
    return take(m_byCaller, asking, key, amount);
}

RequestGuard::Refusal RequestGuard::upload(const Id& user, std::size_t bytes)
{
    if (m_factor <= 0)
        return std::nullopt;
    const auto wait = m_uploads.take(user.toText().toStdString(), static_cast<double>(bytes));
    if (wait == std::chrono::seconds(0))
        return std::nullopt;
    return refusal(
        "upload_quota"_L1,
        say(QT_TRANSLATE_NOOP("Backend", "You have sent as many files as one person may in a day. The rest "
                                         "follows by itself, bit by bit.")),
        wait);
}

RequestGuard::Refusal RequestGuard::liveConnection(std::size_t bySession, std::size_t byAddress) const
{
    const auto most = [this](std::size_t count) {
        return static_cast<std::size_t>(scaled({static_cast<double>(count), 0}, m_factor).burst);
    };
    if (m_factor <= 0 || (bySession < most(kLiveBySession) && byAddress < most(kLiveByAddress)))
        return std::nullopt;
    return refusal(
        "too_many_connections"_L1,
        say(QT_TRANSLATE_NOOP("Backend", "Too many connections are open from here. Close some first.")),
        kLiveWait);
}

} // namespace karigar::backend
