// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace karigar::bench {

/// Asks for pages of the feed over one connection that stays open, with as little work as possible, so that
/// the server is what is measured. Blocking.
class PageClient {
public:
    PageClient(int port, std::string token);
    ~PageClient();
    PageClient(const PageClient&) = delete;
    PageClient& operator=(const PageClient&) = delete;

    /// The body as it came, compressed.
    std::string page(std::int64_t cursor, int limit);

private:
    void fill();

    int m_socket;
    std::string m_token;
    std::string m_in;
};

struct Feed {
    std::vector<std::string> pages;    ///< compressed
    std::vector<std::int64_t> cursors; ///< what each was asked with
};

/// All pages of the feed, following its own cursors.
Feed wholeFeed(PageClient& client, int limit);

} // namespace karigar::bench
