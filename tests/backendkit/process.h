// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <sys/types.h>
#include <vector>

namespace karigar::kit {

/// A child process of a test, known by its pid and ended with the test. Its standard error goes to a file.
class Process {
public:
    Process(const std::string& program, const std::vector<std::string>& arguments,
            const std::map<std::string, std::string>& environment, const std::string& errorFile);
    ~Process();
    Process(const Process&) = delete;
    Process& operator=(const Process&) = delete;

    /// The next line of its standard output; empty when it has ended.
    std::string readLine() const;
    pid_t pid() const { return m_pid; }
    /// Sends a signal and waits; the exit status, or minus the signal that ended it.
    int end(int signal);
    int wait();

private:
    pid_t m_pid = -1;
    int m_output = -1;
};

std::string readFile(const std::string& path);
/// An empty folder below the system's temporary one, removed at the end.
class TemporaryFolder {
public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    const std::string& path() const { return m_path; }

private:
    std::string m_path;
};

} // namespace karigar::kit
