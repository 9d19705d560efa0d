// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace karigar::protocol {

/// Rises when an older client could misread what the backend says. Sent with every request in kVersionHeader;
/// the backend answers 426 to a version below kOldestVersion, and the client then keeps its outbox.
inline constexpr int kVersion = 1;
inline constexpr int kOldestVersion = 1;
inline constexpr char kVersionHeader[] = "X-Karigar-Protocol";

} // namespace karigar::protocol
