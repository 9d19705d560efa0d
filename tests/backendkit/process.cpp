// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backendkit/process.h"

#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sys/wait.h>
#include <unistd.h>

namespace karigar::kit {

namespace {

[[noreturn]] void become(const std::string& program, const std::vector<std::string>& arguments,
                         const std::map<std::string, std::string>& environment, const std::string& errorFile,
                         int output)
{
    for (const auto& [name, value] : environment)
        setenv(name.c_str(), value.c_str(), 1);
    dup2(output, STDOUT_FILENO);
    const int errors = open(errorFile.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0600);
    dup2(errors, STDERR_FILENO);
    std::vector<char*> argv;
    argv.push_back(const_cast<char*>(program.c_str()));
    for (const std::string& argument : arguments)
        argv.push_back(const_cast<char*>(argument.c_str()));
    argv.push_back(nullptr);
    execv(program.c_str(), argv.data());
    _exit(127);
}

} // namespace

Process::Process(const std::string& program, const std::vector<std::string>& arguments,
                 const std::map<std::string, std::string>& environment, const std::string& errorFile)
{
    int ends[2] = {-1, -1};
    if (pipe2(ends, O_CLOEXEC) != 0)
        return;
    m_pid = fork();
    if (m_pid == 0)
        become(program, arguments, environment, errorFile, ends[1]);
    close(ends[1]);
    m_output = ends[0];
}

Process::~Process()
{
    end(SIGKILL);
    if (m_output >= 0)
        close(m_output);
}

std::string Process::readLine() const
{
    std::string line;
    char c = 0;
    while (read(m_output, &c, 1) == 1 && c != '\n')
        line += c;
    return line;
}

int Process::end(int signal)
{
    if (m_pid <= 0)
        return 0;
    kill(m_pid, signal);
    return wait();
}

int Process::wait()
{
    int status = 0;
    waitpid(m_pid, &status, 0);
    m_pid = -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

std::string readFile(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

TemporaryFolder::TemporaryFolder()
{
    std::string pattern = (std::filesystem::temp_directory_path() / "karigar-test-XXXXXX").string();
    if (mkdtemp(pattern.data()))
        m_path = pattern;
}

TemporaryFolder::~TemporaryFolder()
{
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

} // namespace karigar::kit
