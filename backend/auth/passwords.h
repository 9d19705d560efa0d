// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/error.h"

#include <QByteArray>

/// Argon2id through libsodium, at its interactive strength: 64 MiB and a twentieth of a second or so each. Any
/// thread, but never one that others wait for.
namespace karigar::backend::passwords {

/// Once, before anything else of libsodium.
bool prepare();
/// The salted hash with its parameters, as text.
Result<QByteArray> hash(const QString& password);
bool matches(const QByteArray& hash, const QString& password);
/// Takes as long as matches() and never says yes: for accounts that do not exist.
void pretend(const QString& password);

} // namespace karigar::backend::passwords
