// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/base/error.h"

#include <array>

using namespace Qt::StringLiterals;

namespace karigar {

namespace {
struct Name {
    ErrorDomain domain;
    QLatin1String text;
};
constexpr std::array kNames{
    Name{ErrorDomain::Input, "input"_L1},      Name{ErrorDomain::Access, "access"_L1},
    Name{ErrorDomain::Rule, "rule"_L1},        Name{ErrorDomain::Store, "store"_L1},
    Name{ErrorDomain::Network, "network"_L1},  Name{ErrorDomain::Auth, "auth"_L1},
    Name{ErrorDomain::Payment, "payment"_L1},  Name{ErrorDomain::Protocol, "protocol"_L1},
    Name{ErrorDomain::Internal, "internal"_L1}};
} // namespace

Failure fail(ErrorDomain domain, QLatin1String code, const QString& message, bool retryable)
{
    return Failure(Error{domain, code, message, retryable});
}

Failure refuse(QLatin1String code, const QString& message)
{
    return fail(ErrorDomain::Rule, code, message);
}

Failure badInput(QLatin1String code, const QString& message)
{
    return fail(ErrorDomain::Input, code, message);
}

QLatin1String errorDomainName(ErrorDomain domain)
{
    for (const Name& name : kNames)
        if (name.domain == domain)
            return name.text;
    return "internal"_L1;
}

ErrorDomain errorDomainFromName(QStringView name)
{
    for (const Name& candidate : kNames)
        if (candidate.text == name)
            return candidate.domain;
    return ErrorDomain::Internal;
}

} // namespace karigar
