// SPDX-License-Identifier: GPL-3.0-or-later
// A real Chromium without a window, driven over a pair of pipes: pages are looked at and clicked as a person
// does, so it works with the page's scripts switched off. Every wait ends after half a minute with an
// exception.
#pragma once

#include <boost/json/object.hpp>
#include <string>
#include <sys/types.h>
#include <vector>

namespace karigar::backend::sandbox::test {

class Browser {
public:
    enum class Scripts { On, Off };

    explicit Browser(Scripts scripts);
    ~Browser();
    Browser(const Browser&) = delete;
    Browser& operator=(const Browser&) = delete;

    void open(const std::string& url);
    // Waits for the element, brings it into view and clicks into its middle.
    void click(const std::string& selector);
    // Replaces what stands in a field.
    void type(const std::string& selector, const std::string& text);
    // Waits until it is there.
    void waitFor(const std::string& selector);
    std::string html();
    // Width and height in CSS pixels; zeros when it is not shown.
    std::pair<int, int> sizeOf(const std::string& selector);
    // Every address that was asked for.
    const std::vector<std::string>& requests() const { return m_requests; }

private:
    boost::json::object call(const std::string& method, boost::json::object parameters = {});
    boost::json::object receive();
    std::int64_t find(const std::string& selector); // 0: not there

    std::string m_profile;
    std::string m_session;
    std::string m_received;
    std::vector<std::string> m_requests;
    pid_t m_pid = -1;
    int m_to = -1;
    int m_from = -1;
    int m_number = 0;
};

} // namespace karigar::backend::sandbox::test
