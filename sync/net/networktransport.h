// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/net/transport.h"

#include <QNetworkAccessManager>
#include <QSet>
#include <QUrl>

class QNetworkReply;

namespace karigar::sync {

/// The real network. Follows no redirects: a hotel's sign-in page must not be taken for the marketplace, and
/// the session's token must not travel to anybody else. Lives on the engine's thread.
class NetworkTransport final : public Transport {
public:
    /// `base`: scheme, host and port of the backend.
    explicit NetworkTransport(const QUrl& base);

    QCoro::Task<Result<HttpAnswer>> exchange(HttpRequest request) override;
    void abortAll() override;

private:
    QNetworkReply* send(const HttpRequest& request);

    QUrl m_base;
    QNetworkAccessManager m_manager;
    QSet<QNetworkReply*> m_running;
};

} // namespace karigar::sync
