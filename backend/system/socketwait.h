// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace karigar::backend {

/// Waits until a socket, or one of two, can be read or written; -1 is none. False when it cannot be waited
/// for. `milliseconds` below zero: for ever. Any thread.
enum class Until { Readable, ReadableOrWritable };
bool waitForSocket(int socket, Until until, int milliseconds = -1, int other = -1);

/// Wakes a thread that waits for sockets. Opened and closed by its owner; ring() from any thread in between.
class Bell {
public:
    Bell() = default;
    ~Bell() { close(); }
    Bell(const Bell&) = delete;
    Bell& operator=(const Bell&) = delete;

    bool open();
    void close();
    /// What is readable once it was rung.
    int socket() const { return m_ends[0]; }
    void ring() const;
    /// Takes back all rings so far.
    void hush() const;

private:
    int m_ends[2] = {-1, -1}; ///< the same twice where one socket is both
};

} // namespace karigar::backend
