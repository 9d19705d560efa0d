// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/browser.h"

#include <boost/json/array.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <poll.h>
#include <stdexcept>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace karigar::backend::sandbox::test {

namespace json = boost::json;

namespace {

using Clock = std::chrono::steady_clock;
constexpr std::chrono::seconds kPatience{30};
constexpr std::chrono::milliseconds kPulse{30};

json::object readJson(const std::string& text)
{
    return json::parse(text).as_object();
}

// The program reads commands from descriptor 3 and answers on 4.
[[noreturn]] void become(const std::string& profile, int commands, int answers)
{
    const int nowhere = ::open("/dev/null", O_RDWR);
    ::dup2(nowhere, STDOUT_FILENO);
    ::dup2(nowhere, STDERR_FILENO);
    const int in = ::fcntl(commands, F_DUPFD, 10);
    const int out = ::fcntl(answers, F_DUPFD, 10);
    ::dup2(in, 3);
    ::dup2(out, 4);
    ::setpgid(0, 0);
    const std::string folder = "--user-data-dir=" + profile;
    // Its own sandbox does not run as root; the pages are ours.
    // Distributions name it differently; one of somebody's choice comes first.
    const char* const chosen = std::getenv("KARIGAR_BROWSER");
    for (const char* name : {chosen, "chromium", "chromium-browser", "google-chrome-stable", "google-chrome"})
        if (name)
            ::execlp(name, name, "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
                     "--no-first-run", "--disable-background-networking", "--disable-component-update",
                     "--disable-sync", "--disable-extensions", "--no-proxy-server", "--window-size=1000,1400",
                     "--remote-debugging-pipe", folder.c_str(), "about:blank", nullptr);
    ::_exit(127);
}

} // namespace

Browser::Browser(Scripts scripts)
    : m_profile((std::filesystem::temp_directory_path() / "karigar-browser-XXXXXX").string())
{
    if (!::mkdtemp(m_profile.data()))
        throw std::runtime_error("no folder for the browser");
    int commands[2];
    int answers[2];
    if (::pipe2(commands, O_CLOEXEC) != 0 || ::pipe2(answers, O_CLOEXEC) != 0)
        throw std::runtime_error("no pipes");
    m_pid = ::fork();
    if (m_pid == 0)
        become(m_profile, commands[0], answers[1]);
    ::close(commands[0]);
    ::close(answers[1]);
    m_to = commands[1];
    m_from = answers[0];
    const json::object target = call("Target.createTarget", {{"url", "about:blank"}});
    const json::object attached =
        call("Target.attachToTarget", {{"targetId", target.at("targetId")}, {"flatten", true}});
    m_session = std::string(attached.at("sessionId").as_string());
    call("Network.enable");
    call("Emulation.setScriptExecutionDisabled", {{"value", scripts == Scripts::Off}});
}

Browser::~Browser()
{
    ::close(m_to);
    ::close(m_from);
    ::kill(-m_pid, SIGTERM); // its whole group: it starts helpers of its own
    int status = 0;
    for (auto until = Clock::now() + std::chrono::seconds(5); ::waitpid(m_pid, &status, WNOHANG) == 0;) {
        if (Clock::now() > until)
            ::kill(-m_pid, SIGKILL);
        std::this_thread::sleep_for(kPulse);
    }
    std::error_code ignored;
    std::filesystem::remove_all(m_profile, ignored);
}

json::object Browser::receive()
{
    const auto until = Clock::now() + kPatience;
    for (;;) {
        if (const std::size_t end = m_received.find('\0'); end != std::string::npos) {
            const json::object message = readJson(m_received.substr(0, end));
            m_received.erase(0, end + 1);
            return message;
        }
        pollfd waiting{m_from, POLLIN, 0};
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(until - Clock::now());
        char buffer[65536];
        if (left.count() <= 0 || ::poll(&waiting, 1, static_cast<int>(left.count())) <= 0)
            throw std::runtime_error("the browser does not answer");
        const ssize_t count = ::read(m_from, buffer, sizeof buffer);
        if (count <= 0)
            throw std::runtime_error(
                "the browser has ended; install Chromium or Chrome, or name one in KARIGAR_BROWSER");
        m_received.append(buffer, static_cast<std::size_t>(count));
    }
}

json::object Browser::call(const std::string& method, json::object parameters)
{
    const int number = ++m_number;
    json::object message{{"id", number}, {"method", method}};
    message["params"] = std::move(parameters);
    if (!m_session.empty())
        message["sessionId"] = m_session;
    const std::string text = json::serialize(message) + '\0';
    if (::write(m_to, text.data(), text.size()) != static_cast<ssize_t>(text.size()))
        throw std::runtime_error("the browser does not listen");
    for (;;) {
        json::object answer = receive();
        if (const json::value* event = answer.if_contains("method");
            event && *event == "Network.requestWillBeSent")
            m_requests.emplace_back(answer.at("params").at("request").at("url").as_string());
        const json::value* id = answer.if_contains("id");
        if (!id || *id != number)
            continue;
        if (answer.contains("error"))
            return {};
        return answer.at("result").as_object();
    }
}

void Browser::open(const std::string& url)
{
    call("Page.navigate", {{"url", url}});
}

std::int64_t Browser::find(const std::string& selector)
{
    const json::object document = call("DOM.getDocument", {{"depth", 0}});
    if (document.empty())
        return 0;
    const json::object found =
        call("DOM.querySelector", {{"nodeId", document.at("root").at("nodeId")}, {"selector", selector}});
    return found.empty() ? 0 : found.at("nodeId").as_int64();
}

void Browser::waitFor(const std::string& selector)
{
    for (const auto until = Clock::now() + kPatience; find(selector) == 0;) {
        if (Clock::now() > until)
            throw std::runtime_error("there is no " + selector + " in " + html());
        std::this_thread::sleep_for(kPulse);
    }
}

std::pair<int, int> Browser::sizeOf(const std::string& selector)
{
    const json::object box = call("DOM.getBoxModel", {{"nodeId", find(selector)}});
    if (box.empty())
        return {0, 0};
    return {box.at("model").at("width").to_number<int>(), box.at("model").at("height").to_number<int>()};
}

void Browser::click(const std::string& selector)
{
    waitFor(selector);
    const std::int64_t node = find(selector);
    call("DOM.scrollIntoViewIfNeeded", {{"nodeId", node}});
    const json::object box = call("DOM.getBoxModel", {{"nodeId", node}});
    if (box.empty())
        throw std::runtime_error(selector + " is not shown");
    const json::array& corners = box.at("model").at("content").as_array();
    json::object mouse{{"x", (corners[0].to_number<double>() + corners[4].to_number<double>()) / 2},
                       {"y", (corners[1].to_number<double>() + corners[5].to_number<double>()) / 2},
                       {"button", "left"},
                       {"clickCount", 1}};
    for (const char* type : {"mousePressed", "mouseReleased"}) {
        mouse["type"] = type;
        call("Input.dispatchMouseEvent", mouse);
    }
}

void Browser::type(const std::string& selector, const std::string& text)
{
    waitFor(selector);
    call("DOM.focus", {{"nodeId", find(selector)}});
    json::object selectAll{{"key", "a"}, {"code", "KeyA"}, {"modifiers", 2}};
    selectAll["commands"] = json::array{"selectAll"};
    selectAll["type"] = "keyDown";
    call("Input.dispatchKeyEvent", selectAll);
    call("Input.insertText", {{"text", text}});
}

std::string Browser::html()
{
    const std::int64_t node = find("html");
    if (node == 0)
        return {};
    const json::object outer = call("DOM.getOuterHTML", {{"nodeId", node}});
    return outer.empty() ? std::string() : std::string(outer.at("outerHTML").as_string());
}

} // namespace karigar::backend::sandbox::test
