// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps a JSON document in a file: replaced whole and atomically, so a crash leaves the old or the new one.
// Not thread-safe. Errors are a sentence.
#pragma once

#include <boost/json/object.hpp>
#include <expected>
#include <filesystem>
#include <optional>
#include <string>

namespace karigar::backend::sandbox {

// None: there is no such file yet.
std::expected<std::optional<boost::json::object>, std::string> readState(const std::filesystem::path& path);
std::expected<void, std::string> writeState(const std::filesystem::path& path,
                                            const boost::json::object& state);

} // namespace karigar::backend::sandbox
