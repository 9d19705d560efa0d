// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/error.h"

#include <QCoro/QCoroTask>
#include <QJsonObject>
#include <QUrl>

class QNetworkAccessManager;

namespace karigar::tour {

/// One request to the backend's protocol, and its answer, for what the script does without a window. GUI
/// thread. `token` is empty when nobody is signed in; `network` outlives the answer.
QCoro::Task<Result<QJsonObject>> post(QNetworkAccessManager* network, QUrl url, QJsonObject body,
                                      QByteArray token);

} // namespace karigar::tour
