// SPDX-License-Identifier: GPL-3.0-or-later
// The local stand-in for Razorpay as one object: construct, start, stop (or destroy) from one thread. It
// serves the API, the hosted checkout and the control interface on one port.
#pragma once

#include "backend/http/server.h"
#include "backend/sandbox/desk.h"

#include <expected>
#include <string>

namespace karigar::backend::sandbox {

class Sandbox {
public:
    explicit Sandbox(const Options& options);

    // The port, or a sentence that says why not.
    std::expected<std::uint16_t, std::string> start();
    void stop();

private:
    Desk m_desk;
    http::Server m_server; // ends before the desk its handlers use
};

} // namespace karigar::backend::sandbox
