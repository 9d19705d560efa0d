// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/channel.h"
#include "models/domain/records/message.h"

namespace karigar::views {

/// An automatic message as this reader sees it; it is stored as a meaning, never as words.
QString automaticWords(AutomaticText text, const Channel& channel, const Id& reader);
/// The line below a conversation's title in a list: who said what last.
QString lastWords(const Channel& channel, const Id& reader);
/// "Order form.pdf · 120 kB".
QString fileWords(const FileRef& file);
/// The other of the two people.
QString otherName(const Channel& channel, const Id& reader);

} // namespace karigar::views
