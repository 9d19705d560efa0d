// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/api/call.h"

/// What every request passes before its handler.
namespace karigar::backend::gate {

/// Error client_too_old, for a version that is not spoken any more, and for none.
Result<void> checkVersion(const http::Request& request);
/// The session of the bearer token, or an error of the domain Auth.
Result<Session> recognise(Services& services, const http::Request& request);
/// 429 when this session asks too often; its address was asked about before.
RequestGuard::Refusal tooOften(Services& services, Asking asking, const Session& session, double amount = 1);

} // namespace karigar::backend::gate
