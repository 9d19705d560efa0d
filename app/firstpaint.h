// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace karigar::app {

class Client;

/// Prints "first-paint" on standard output once the first page has been painted with its data in it: all
/// questions to the cache answered, the window drawn after that. For the start benchmark; call when somebody
/// is signed in.
void announceFirstPaint(Client& client);

} // namespace karigar::app
