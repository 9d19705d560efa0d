// SPDX-License-Identifier: GPL-3.0-or-later
// A QR code as an inline SVG picture; empty when the text is too long for one. Pure, any thread.
#pragma once

#include <string>

namespace karigar::backend::sandbox {

std::string qrSvg(const std::string& text);

} // namespace karigar::backend::sandbox
