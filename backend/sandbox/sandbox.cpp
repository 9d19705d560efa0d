// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/sandbox/sandbox.h"

#include "backend/sandbox/api.h"
#include "backend/sandbox/checkout.h"
#include "backend/sandbox/control.h"

namespace karigar::backend::sandbox {

namespace {

constexpr std::chrono::seconds kDrain{2};

http::ServerOptions serverOptions(const Options& options)
{
    http::ServerOptions server;
    server.address = options.address;
    server.port = options.port;
    return server;
}

http::Router routes(Desk& desk)
{
    http::Router router;
    installApi(router, desk);
    installCheckout(router, desk);
    installControl(router, desk);
    return router;
}

} // namespace

Sandbox::Sandbox(const Options& options)
    : m_desk(options)
    , m_server(serverOptions(options), routes(m_desk))
{
}

std::expected<std::uint16_t, std::string> Sandbox::start()
{
    if (const auto opened = m_desk.open(); !opened)
        return std::unexpected(opened.error());
    return m_server.start();
}

void Sandbox::stop()
{
    m_server.drain(kDrain);
}

} // namespace karigar::backend::sandbox
