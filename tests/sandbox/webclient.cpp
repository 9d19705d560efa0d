// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/webclient.h"

#include <boost/json/parse.hpp>
#include <curl/curl.h>
#include <regex>

namespace karigar::backend::sandbox::test {

namespace {

size_t append(char* data, size_t size, size_t count, void* target)
{
    static_cast<std::string*>(target)->append(data, size * count);
    return size * count;
}

std::string unescape(std::string text)
{
    const std::pair<const char*, const char*> entities[] = {
        {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&#39;", "'"}, {"&amp;", "&"}};
    for (const auto& [entity, character] : entities) {
        for (std::size_t at = 0; (at = text.find(entity, at)) != std::string::npos; ++at)
            text.replace(at, std::string_view(entity).size(), character);
    }
    return text;
}

} // namespace

boost::json::object WebAnswer::json() const
{
    return boost::json::parse(body).as_object();
}

std::string WebAnswer::errorText() const
{
    return std::string(json().at("error").as_object().at("description").as_string());
}

WebAnswer web(const std::string& method, const std::string& url, const std::string& body,
              const std::vector<std::string>& headers, const std::string& userAndPassword)
{
    WebAnswer answer;
    CURL* curl = curl_easy_init();
    curl_slist* list = nullptr;
    for (const std::string& header : headers)
        list = curl_slist_append(list, header.c_str());
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, 20L);
    curl_easy_setopt(curl, CURLOPT_URL, url.c_str());
    curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, method.c_str());
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, list);
    if (!userAndPassword.empty())
        curl_easy_setopt(curl, CURLOPT_USERPWD, userAndPassword.c_str());
    if (!body.empty())
        curl_easy_setopt(curl, CURLOPT_POSTFIELDS, body.c_str());
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, &append);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, &answer.body);
    if (curl_easy_perform(curl) == CURLE_OK) {
        long status = 0;
        curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
        answer.status = static_cast<int>(status);
    }
    curl_slist_free_all(list);
    curl_easy_cleanup(curl);
    return answer;
}

HtmlForm findForm(const std::string& html, const std::string& id)
{
    HtmlForm form;
    const std::size_t start = html.find("<form id=\"" + id + "\"");
    if (start == std::string::npos)
        return form;
    const std::string text = html.substr(start, html.find("</form>", start) - start);
    static const std::regex action("action=\"([^\"]*)\"");
    static const std::regex input(
        "<input type=\"(?:hidden|text)\" name=\"([^\"]*)\"[^>]*?(?: value=\"([^\"]*)\")?>");
    std::smatch match;
    if (std::regex_search(text, match, action))
        form.action = unescape(match[1]);
    for (std::sregex_iterator it(text.begin(), text.end(), input), end; it != end; ++it)
        form.fields.emplace(unescape((*it)[1]), unescape((*it)[2]));
    return form;
}

} // namespace karigar::backend::sandbox::test
