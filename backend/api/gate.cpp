// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/api/gate.h"

#include "models/protocol/version.h"

#include <charconv>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar::backend::gate {

namespace {

constexpr std::string_view kBearer = "Bearer ";
constexpr std::size_t kLongestToken = 200;

} // namespace

Result<void> checkVersion(const http::Request& request)
{
    const std::string_view text = request.header(protocol::kVersionHeader);
    int version = 0;
    std::from_chars(text.data(), text.data() + text.size(), version);
    if (version >= protocol::kOldestVersion)
        return {};
    return fail(
        ErrorDomain::Protocol, "client_too_old"_L1,
        QCoreApplication::translate("Backend", "This version of Karigar is too old. Please update it."));
}

Result<Session> recognise(Services& services, const http::Request& request)
{
    const std::string_view header = request.header("Authorization");
    if (!header.starts_with(kBearer) || header.size() > kLongestToken)
        return fail(ErrorDomain::Auth, "signed_out"_L1,
                    QCoreApplication::translate("Backend", "Please sign in."));
    const std::string_view token = header.substr(kBearer.size());
    return services.accounts.recognise(
        QString::fromLatin1(token.data(), static_cast<qsizetype>(token.size())));
}

RequestGuard::Refusal tooOften(Services& services, Asking asking, const Session& session, double amount)
{
    return services.guard.byCaller(asking, session.device.toText().toStdString(), amount);
}

} // namespace karigar::backend::gate
