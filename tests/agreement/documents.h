// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/id.h"
#include "models/domain/records/kind.h"

#include <map>

namespace karigar::test {

using RecordName = std::pair<Kind, Id>;
/// What one side has, by name.
using Documents = std::map<RecordName, QJsonObject>;

} // namespace karigar::test
