// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/query.h"

#include <QJsonObject>

namespace karigar::views {

/// Whether a document answers a query's conditions, as the stores would decide; order and limit do not count.
/// So what a search has found is filtered by the same words as a list. Pure; any thread.
bool matches(const Query& query, const QJsonObject& doc);

} // namespace karigar::views
