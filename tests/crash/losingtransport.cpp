// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/crash/losingtransport.h"

#include "sync/net/networkerror.h"

namespace karigar::tests {

LosingTransport::LosingTransport(const QUrl& base, Loss& loss)
    : m_network(base)
    , m_loss(loss)
{
}

QCoro::Task<Result<sync::HttpAnswer>> LosingTransport::exchange(sync::HttpRequest request)
{
    const auto lost = sync::networkError(QNetworkReply::RemoteHostClosedError);
    const bool struck = ++m_loss.seen == m_loss.n;
    if (struck && m_loss.where == Loss::Where::OnTheWayThere)
        co_return std::unexpected(lost);
    auto task = m_network.exchange(std::move(request));
    auto answer = co_await task;
    if (struck)
        co_return std::unexpected(lost);
    co_return answer;
}

} // namespace karigar::tests
