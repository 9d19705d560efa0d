// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/error.h"
#include "models/domain/base/id.h"

#include <QByteArray>
#include <QCoro/QCoroTask>
#include <QList>

namespace karigar::sync {

/// One request to the backend, without its address.
struct HttpRequest {
    QByteArray method;
    QString path; ///< from the root, with its query: "/v1/changes?cursor=7"
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    Millis timeout = 0;       ///< without a byte moving
    qint64 largestAnswer = 0; ///< bytes as they come
};

struct HttpAnswer {
    int status = 0;
    QByteArray contentEncoding;
    QByteArray body;       ///< as it came, possibly compressed
    Millis retryAfter = 0; ///< 0: not said
};

/// Carries one request at a time or several; tests stand in for it to lose the n-th. On the engine's thread.
/// An error means that no whole answer came (domain Network); the backend may have done what was asked.
class Transport {
public:
    virtual ~Transport() = default;
    virtual QCoro::Task<Result<HttpAnswer>> exchange(HttpRequest request) = 0;
    /// Ends everything under way; the exchanges answer with an error, soon or at once.
    virtual void abortAll() = 0;
};

} // namespace karigar::sync
