// SPDX-License-Identifier: GPL-3.0-or-later
// The provider's Basic authentication, as strict as the real one: the word must be exactly "Basic". Pure.
#pragma once

#include "backend/http/request.h"

#include <string>

namespace karigar::backend::sandbox {

bool isAuthenticated(const http::Request& request, const std::string& keyId, const std::string& keySecret);

} // namespace karigar::backend::sandbox
