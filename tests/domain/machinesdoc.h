// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace karigar::test {

/// The text of docs/machines.md as the transition tables say it.
QString machinesDocument();

} // namespace karigar::test
