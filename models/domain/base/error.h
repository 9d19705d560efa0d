// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <expected>
#include <QString>

namespace karigar {

/// Where an error comes from; decides who may do something about it.
enum class ErrorDomain { Input, Access, Rule, Store, Network, Auth, Payment, Protocol, Internal };

/// Every expected failure of Karigar is one of these values. `code` is stable and for programs, `message` is
/// one translated sentence for a person, `retryable` says whether the same call may succeed later unchanged.
struct Error {
    ErrorDomain domain = ErrorDomain::Internal;
    QString code;
    QString message;
    bool retryable = false;

    bool operator==(const Error&) const = default;
};

template<class T>
using Result = std::expected<T, Error>;
using Failure = std::unexpected<Error>;

Failure fail(ErrorDomain domain, QLatin1String code, const QString& message, bool retryable = false);
/// Short forms for the two errors that rules return most.
Failure refuse(QLatin1String code, const QString& message);
Failure badInput(QLatin1String code, const QString& message);

QLatin1String errorDomainName(ErrorDomain domain);
ErrorDomain errorDomainFromName(QStringView name);

} // namespace karigar

#define KARIGAR_JOIN_(a, b) a##b
#define KARIGAR_JOIN(a, b) KARIGAR_JOIN_(a, b)
#define KARIGAR_TRY_(tmp, decl, expr)                                                                        \
    auto tmp = (expr);                                                                                       \
    if (!tmp)                                                                                                \
        return std::unexpected(std::move(tmp).error());                                                      \
    decl = std::move(*tmp)
/// KARIGAR_TRY(auto booking, draft.get<Booking>(id)): the value, or return the error to the caller.
#define KARIGAR_TRY(decl, expr) KARIGAR_TRY_(KARIGAR_JOIN(result_, __LINE__), decl, expr)
/// The same for Result<void>.
#define KARIGAR_CHECK(expr)                                                                                  \
    if (auto KARIGAR_JOIN(check_, __LINE__) = (expr); !KARIGAR_JOIN(check_, __LINE__))                       \
    return std::unexpected(std::move(KARIGAR_JOIN(check_, __LINE__)).error())
