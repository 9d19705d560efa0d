// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/api/kept.h"
#include "backend/store/storereader.h"

#include <string>

namespace karigar::backend {

/// Puts one page of changes together as text, documents as they are stored; see models/protocol/changes.h. No
/// parsing, and one buffer a thread that stays: a page is half a megabyte, and asking the system for that
/// much memory anew costs a third of serving it. One page at a time on a thread.
class ChangesPage {
public:
    ChangesPage();

    void add(const FeedRow& row);
    /// Ends the page; its text is valid as long as this object.
    std::string_view finish(const FeedEnd& end, qint64 settled, const QString& generation,
                            const QString& paymentsMode, Millis now);

private:
    void addNumber(qint64 number);

    Kept<std::string> m_room;
    std::string& m_text;
    bool m_first = true;
};

/// Compressed with zstd at level 3; contexts are kept. Empty when it cannot be.
std::string compressed(std::string_view text);

} // namespace karigar::backend
