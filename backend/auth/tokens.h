// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// Secrets that this server hands out. Any thread; passwords::prepare() has been called.
namespace karigar::backend::tokens {

/// 256 random bits as base64url.
QString mint();
/// What is stored in a token's stead (BLAKE2b): who reads the database cannot sign in with it.
QByteArray hashOf(const QString& token);
/// A short proof that this server made a link for `text`; `secret` is base64url from mint().
QString seal(const QString& secret, const QString& text);
bool isSealOf(const QString& seal, const QString& secret, const QString& text);

} // namespace karigar::backend::tokens
