// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>
#include <unistd.h>

namespace karigar::test {

/// Root may write anywhere, so what is read-only is tested as somebody else while this lives; anybody else
/// stays who they are. The whole process, all threads.
class AsNobody {
public:
    AsNobody()
        : m_was(geteuid())
    {
        if (m_was == 0) {
            EXPECT_EQ(seteuid(65534), 0);
        }
    }
    ~AsNobody()
    {
        if (m_was == 0) {
            EXPECT_EQ(seteuid(m_was), 0);
        }
    }
    AsNobody(const AsNobody&) = delete;
    AsNobody& operator=(const AsNobody&) = delete;

private:
    uid_t m_was;
};

} // namespace karigar::test
