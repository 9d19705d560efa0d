// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/enumnames.h"

#include <optional>
#include <span>
#include <vector>

namespace karigar {

/// Who may make a transition happen.
enum class Party { Customer, Artisan, Admin, Marketplace };

/// One row of a state machine: in state `from`, `command` by `by` leads to `to`. The tables are the only
/// place where states follow each other; commands, buttons, docs/machines.md and the tests are all derived
/// from them.
template<NamedEnum S>
struct Transition {
    S from;
    QLatin1String command;
    Party by;
    S to;
};

template<NamedEnum S>
std::optional<S> nextState(std::span<const Transition<S>> table, S from, QLatin1String command, Party by,
                           std::optional<S> wanted = std::nullopt)
{
    for (const Transition<S>& row : table)
        if (row.from == from && row.command == command && row.by == by && (!wanted || row.to == *wanted))
            return row.to;
    return std::nullopt;
}

/// The commands that a party may issue in a state; what a page offers as buttons.
template<NamedEnum S>
std::vector<QLatin1String> offered(std::span<const Transition<S>> table, S from, Party by)
{
    std::vector<QLatin1String> commands;
    for (const Transition<S>& row : table)
        if (row.from == from && row.by == by)
            commands.push_back(row.command);
    return commands;
}

} // namespace karigar
