// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/domain/world.h"

namespace karigar::test {

/// One realistic call of a command, in a world where it succeeds.
struct Sample {
    QLatin1String command;
    World world;
    Actor actor;
    QJsonObject args;
    /// The call names a record that belongs to somebody, so nobody else may make it.
    bool personal = false;
};

/// At least one for each command of the rulebook.
std::vector<Sample> samples();

} // namespace karigar::test
