// SPDX-License-Identifier: GPL-3.0-or-later
// What the real provider has not: /_sandbox, through which tests and demonstrations order faults, play
// customers and banks, and move the clock. The desk must outlive the server.
#pragma once

#include "backend/http/router.h"
#include "backend/sandbox/desk.h"

namespace karigar::backend::sandbox {

void installControl(http::Router& router, Desk& desk);

} // namespace karigar::backend::sandbox
