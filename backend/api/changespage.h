// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/store/storereader.h"

#include <string>

namespace karigar::backend {

/// Puts one page of changes together as text, documents as they are stored; see models/protocol/changes.h. One
/// buffer, no parsing. Used on one thread.
class ChangesPage {
public:
    ChangesPage();

    void add(const FeedRow& row);
    /// Ends the page and gives its text away.
    std::string finish(const FeedEnd& end, qint64 settled, const QString& generation, Millis now);

private:
    void addNumber(qint64 number);

    std::string m_text;
    bool m_first = true;
};

/// Compressed with zstd at level 3; each thread keeps its context. Empty when it cannot be.
std::string compressed(const std::string& text);

} // namespace karigar::backend
