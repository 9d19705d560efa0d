// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <csignal>
#include <gtest/gtest.h>
#include <sys/resource.h>

namespace karigar::test {

/// While it lives no file of this process can grow beyond a page or two, as on a full disk: what would make
/// one larger fails, and what is there stays as it is.
class NoSpace {
public:
    NoSpace()
        : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        EXPECT_EQ(getrlimit(RLIMIT_FSIZE, &m_was), 0);
        const rlimit tight{8192, m_was.rlim_max};
        EXPECT_EQ(setrlimit(RLIMIT_FSIZE, &tight), 0);
    }
    ~NoSpace()
    {
        EXPECT_EQ(setrlimit(RLIMIT_FSIZE, &m_was), 0);
        std::signal(SIGXFSZ, m_handler);
    }
    NoSpace(const NoSpace&) = delete;
    NoSpace& operator=(const NoSpace&) = delete;

private:
    void (*m_handler)(int);
    rlimit m_was{};
};

} // namespace karigar::test
