// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/message.h"

namespace karigar::views {

/// One thing said in a conversation, as its reader sees it. A message of several files is several lines.
/// Plain value; any thread.
struct ChatLine {
    enum class Side { Mine, Theirs, Automatic };
    enum class Mark { None, Waiting, Sent, Seen, Refused };

    QString id; ///< of the message; with "#n" for its n-th file
    Side side = Side::Theirs;
    Mark mark = Mark::None;
    QString author;
    QString text;
    FileRef file; ///< sha is empty when this line is words
    Millis at = 0;

    bool operator==(const ChatLine&) const = default;
};

} // namespace karigar::views
