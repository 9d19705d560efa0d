// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/error.h"

#include <QJsonObject>

/// The backend's log: one JSON object a line on standard error, written whole. Any thread. Nothing secret is
/// ever given to it: no tokens, passwords, bodies or values out of documents; ids are fine.
namespace karigar::backend::log {

enum class Level { Info, Warning, Error };

void write(Level level, const char* event, QJsonObject fields = {});
void info(const char* event, const QJsonObject& fields = {});
void warning(const char* event, const QJsonObject& fields = {});
void error(const char* event, const QJsonObject& fields = {});
/// What an error says of itself, as fields: domain and code.
QJsonObject about(const Error& error);
/// Sends Qt's own messages here too.
void takeQtMessages();

} // namespace karigar::backend::log
