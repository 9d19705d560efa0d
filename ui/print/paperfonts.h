// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace karigar::ui {

/// The font of papers for a text. Noto Sans in Latin and Devanagari travels inside the program, so that a
/// paper looks the same, to the byte, wherever it is drawn; other scripts take what the system has. Registers
/// the fonts at the first call; any thread.
QFont paperFont(const QString& text, double points, bool strong = false);

} // namespace karigar::ui
