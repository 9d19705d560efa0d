// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/backendkit/market.h"
#include "tests/crash/clientplan.h"

namespace karigar::tests {

/// A marketplace with somebody to book and somebody to watch, for clients that die in it.
struct CrashStage {
    CrashStage();

    kit::Market market;
    kit::Person customer;
    kit::Person neighbour; ///< another artisan
    kit::Person admin;
};

/// One artisan whose client has a request to answer and a plan for it.
class CrashRound {
public:
    CrashRound(CrashStage& stage, QString folder);

    /// Runs the client; while it is at work, or when it has died before, the customer makes the booking that
    /// the plan expects. `dieAfter` 0: it lives.
    int run(long dieAfter);
    /// The customer makes that booking, unless it is there already.
    void book();
    /// What the last runs said on standard error.
    std::string says() const;

    const ClientPlan& plan() const { return m_plan; }
    /// The client's device, to see what the server shows it.
    kit::Person& device() { return m_artisan; }
    bool isReady() const { return m_ready; }
    bool hasBooked() const { return m_hasBooked; }

private:
    bool prepare();
    void plan(const Id& request, const Id& payment);
    void addCommands();

    CrashStage& m_stage;
    const QString m_folder;
    kit::Person m_artisan;
    Id m_service;
    ClientPlan m_plan;
    bool m_ready = false;
    bool m_hasBooked = false;
};

} // namespace karigar::tests
