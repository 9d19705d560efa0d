// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace karigar::views {

/// What a queued or refused command tried to do, as a person would say it: "Approve a booking".
QString commandWords(const QString& name);
/// A detail that helps to recognise it, such as the first words of a message; may be empty.
QString commandDetail(const QString& name, const QJsonObject& args);

} // namespace karigar::views
