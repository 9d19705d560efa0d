// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/server/options.h"

namespace karigar::backend {

/// The mail server and who signs in there, from the environment. A file of keys may name them too and counts
/// before it.
void takeMailEnvironment(Options& options);
/// One NAME=value of such a file; other names are not its business.
void takeMailKey(Options& options, const QString& name, const std::string& value);
/// Whether what is said about mail goes together.
Result<void> checkMail(const Options& options);

} // namespace karigar::backend
