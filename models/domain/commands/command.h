// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/commands/draft.h"

#include <span>

namespace karigar {

/// A command of the rulebook. The client runs it to show its effect at once, the backend runs the same code
/// to decide. Each command is one file in models/domain/commands and one line in commandregistry.cpp.
struct CommandSpec {
    enum class Issuer { Person, Marketplace };

    QLatin1String name; ///< "booking.approve": subject, then verb
    Issuer issuer = Issuer::Person;
    /// Reads through the draft, writes into it, or refuses. Must not look at anything else.
    Result<void> (*decide)(Draft& draft, const QJsonObject& args) = nullptr;
    /// The argument that says what the command is about, for the audit and the tray; may be empty.
    QLatin1String subject;
};

std::span<const CommandSpec> allCommands();
const CommandSpec* commandByName(QStringView name);

/// Runs one command: access of the issuer, arguments, rules. The changes are not yet stored anywhere.
Result<Changes> runCommand(Facts& facts, const CommandContext& context, QStringView name,
                           const QJsonObject& args);

/// Ties a typed decide function to the untyped table.
template<HasFields Args, Result<void> (*decide)(Draft&, const Args&)>
Result<void> withArgs(Draft& draft, const QJsonObject& json)
{
    KARIGAR_TRY(const auto args, fromJson<Args>(json));
    return decide(draft, args);
}

} // namespace karigar
