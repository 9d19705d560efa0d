// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/error.h"

#include <QNetworkReply>

namespace karigar::sync {

/// Nobody answered, or not to the end: domain Network, worth another try. Codes: no_connection, timeout,
/// insecure.
Error networkError(QNetworkReply::NetworkError cause);

/// Somebody answered, but not the marketplace as this version knows it: domain Protocol.
Error unexpectedAnswer();
Error answerTooLarge();

/// What a status other than 2xx means. A typed refusal in the body wins, unless the status decides alone:
/// 401 is always "sign_in" (domain Auth), 426 always "client_too_old". Answers that carry no typed refusal
/// come from something in between and are worth another try.
Error errorOfAnswer(int status, const QByteArray& body);

} // namespace karigar::sync
