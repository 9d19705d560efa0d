// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/sandbox/statefile.h"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <fstream>
#include <iterator>

namespace karigar::backend::sandbox {

namespace json = boost::json;

std::expected<std::optional<json::object>, std::string> readState(const std::filesystem::path& path)
{
    if (!std::filesystem::exists(path))
        return std::optional<json::object>();
    std::ifstream file(path, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    boost::system::error_code error;
    json::value value = json::parse(text, error);
    if (!file || error || !value.is_object())
        return std::unexpected("'" + path.string() + "' is not a readable state file");
    return std::optional<json::object>(std::move(value.get_object()));
}

std::expected<void, std::string> writeState(const std::filesystem::path& path, const json::object& state)
{
    std::filesystem::path temporary = path;
    temporary += ".new";
    std::ofstream file(temporary, std::ios::binary | std::ios::trunc);
    file << json::serialize(state) << '\n';
    file.close();
    if (!file)
        return std::unexpected("cannot write '" + temporary.string() + "'");
    std::error_code error;
    std::filesystem::rename(temporary, path, error);
    if (error)
        return std::unexpected("cannot replace '" + path.string() + "': " + error.message());
    return {};
}

} // namespace karigar::backend::sandbox
