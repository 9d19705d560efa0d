// SPDX-License-Identifier: GPL-3.0-or-later
// A QR code as an inline SVG picture; empty when this build has no QR library. Pure, any thread.
#pragma once

#include <string>

namespace karigar::backend::sandbox {

std::string qrSvg(const std::string& text);

} // namespace karigar::backend::sandbox
