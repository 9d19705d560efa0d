// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/system/stopsignal.h"

#include <csignal>

#ifdef _WIN32
#include <condition_variable>
#include <mutex>
#include <windows.h>
#endif

namespace karigar::backend {

#ifdef _WIN32

namespace {

struct Told {
    std::mutex mutex;
    std::condition_variable changed;
    int signal = 0;
};

Told& told()
{
    static Told state;
    return state;
}

/// On a thread that Windows makes. A window that closes ends the program when this returns, so it waits for
/// that.
BOOL WINAPI hear(DWORD event)
{
    {
        const std::scoped_lock lock(told().mutex);
        told().signal = event == CTRL_C_EVENT ? SIGINT : SIGTERM;
    }
    told().changed.notify_all();
    if (event == CTRL_CLOSE_EVENT || event == CTRL_LOGOFF_EVENT || event == CTRL_SHUTDOWN_EVENT)
        Sleep(INFINITE);
    return TRUE;
}

} // namespace

StopSignal::StopSignal()
{
    SetConsoleCtrlHandler(hear, TRUE);
}

int StopSignal::wait()
{
    std::unique_lock lock(told().mutex);
    told().changed.wait(lock, [] { return told().signal != 0; });
    return told().signal;
}

#else

namespace {

sigset_t stopping()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    return signals;
}

} // namespace

StopSignal::StopSignal()
{
    // Blocked in every thread that is to come, so that only sigwait() receives them.
    const sigset_t signals = stopping();
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    // Who has hung up is told of by the call that writes.
    std::signal(SIGPIPE, SIG_IGN);
}

int StopSignal::wait()
{
    const sigset_t signals = stopping();
    int signal = 0;
    sigwait(&signals, &signal);
    return signal;
}

#endif

} // namespace karigar::backend
