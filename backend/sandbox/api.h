// SPDX-License-Identifier: GPL-3.0-or-later
// The provider's REST API under /v1: orders, payments, refunds, with its authentication, errors and ordered
// faults. Registers handlers that refer to the desk, which must outlive the server.
#pragma once

#include "backend/http/router.h"
#include "backend/sandbox/desk.h"

namespace karigar::backend::sandbox {

void installApi(http::Router& router, Desk& desk);

} // namespace karigar::backend::sandbox
