// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The roles of list models (models/views/core/recordroles.h) under the widgets' roof, and how an answer
// becomes an icon or a tone: models say names ("waiting", "ok"), widgets may put their own enum values.
// Thread: GUI.

#include "models/views/core/recordroles.h"
#include "ui/style/iconset.h"

#include <QVariant>

namespace karigar::ui {

namespace RecordRole = views::RecordRole;

/// None for an invalid answer or an unknown name.
Icon iconOf(const QVariant& answer);
/// Muted for an invalid answer or an unknown name.
Tone toneOf(const QVariant& answer);
/// By the icon's name; None when the set has no such icon.
Icon iconNamed(QStringView name);
Tone toneNamed(QStringView name);

} // namespace karigar::ui
