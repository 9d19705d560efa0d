// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <map>
#include <string>
#include <vector>

struct pg_conn;
struct pg_result;

namespace karigar::bench::floors {

/// libpq with prepared statements in pipeline mode and nothing else; whatever fails ends the program.
class RawPipeline {
public:
    explicit RawPipeline(const std::string& dsn);
    ~RawPipeline();
    RawPipeline(const RawPipeline&) = delete;
    RawPipeline& operator=(const RawPipeline&) = delete;

    void send(const char* sql, std::initializer_list<std::string> values = {});
    /// One round trip; the first column of the first row of each answer.
    std::vector<std::string> finish();
    /// The same with every row of the last answer, its first two columns.
    std::vector<std::pair<std::string, std::string>> rows();

private:
    std::vector<pg_result*> collect();

    pg_conn* m_handle;
    std::map<const char*, std::string> m_names;
    std::vector<bool> m_sent; ///< whether it was a question
};

} // namespace karigar::bench::floors
