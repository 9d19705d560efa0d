// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <future>
#include <memory>

namespace karigar::app {

/// Finds the system's keychain and agrees with it on how to talk, on a thread of its own, while the
/// application object is made: the key that QtKeychain is asked for afterwards comes after two questions over
/// D-Bus instead of a connection, six questions and a key exchange. Where the system has no Secret Service
/// this does nothing.
/// Made and destroyed in main(), by its thread. Asks for an entry that nobody has, so nothing is unlocked and
/// no secret is read.
class KeychainWarmUp {
public:
    KeychainWarmUp();
    ~KeychainWarmUp();
    KeychainWarmUp(const KeychainWarmUp&) = delete;
    KeychainWarmUp& operator=(const KeychainWarmUp&) = delete;

    /// Gives up what is under way, and waits for its end: at most for a library's being loaded.
    void stop();

private:
    class Question;

    std::shared_ptr<Question> m_question;
    std::future<void> m_asking;
};

} // namespace karigar::app
