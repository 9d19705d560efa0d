// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/backendkit/openapi.h"

#include <gtest/gtest.h>

namespace karigar::kit {

/// Holds every exchange of a test program to backend/openapi.yaml.
class DescribedAnswers : public testing::Environment {
public:
    void SetUp() override;
    void TearDown() override;

    static const OpenApi& api();
    /// OpenApi::answers() that were seen so far, in all tests of this program.
    static std::set<std::string> seen();
};

} // namespace karigar::kit
