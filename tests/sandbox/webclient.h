// SPDX-License-Identifier: GPL-3.0-or-later
// A blocking HTTP client for tests, and a reader for the checkout page's forms.
#pragma once

#include "backend/http/urlencoding.h"

#include <boost/json/object.hpp>
#include <string>
#include <vector>

namespace karigar::backend::sandbox::test {

struct WebAnswer {
    int status = 0; // 0: no answer
    std::string body;
    boost::json::object json() const; // throws when it is not an object
    std::string errorText() const;    // error.description
};

WebAnswer web(const std::string& method, const std::string& url, const std::string& body = {},
              const std::vector<std::string>& headers = {}, const std::string& userAndPassword = {});

struct HtmlForm {
    std::string action;  // empty: there is no such form
    http::Fields fields; // hidden and pre-filled ones
};

// The form with that id, as a browser without scripts would submit it, less its buttons.
HtmlForm findForm(const std::string& html, const std::string& id);

} // namespace karigar::backend::sandbox::test
