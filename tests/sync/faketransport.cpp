// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/faketransport.h"

#include "sync/net/networkerror.h"

#include <chrono>
#include <QCoro/QCoroTimer>

namespace karigar::tests {

QCoro::Task<Result<sync::HttpAnswer>> FakeTransport::exchange(sync::HttpRequest request)
{
    co_await QCoro::sleepFor(std::chrono::milliseconds(1)); // a real wire never answers at once
    const auto lost = sync::networkError(QNetworkReply::RemoteHostClosedError);
    if (m_fate.unplugged)
        co_return std::unexpected(lost);
    const bool struck = ++m_fate.count == m_fate.failAt;
    if (struck)
        m_fate.struck = true;
    if (struck && m_fate.loss == Loss::OnTheWayThere)
        co_return std::unexpected(lost);
    auto answer = m_server.handle(request);
    if (struck)
        co_return std::unexpected(lost);
    co_return answer;
}

} // namespace karigar::tests
