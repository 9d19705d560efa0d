// SPDX-License-Identifier: GPL-3.0-or-later
// Entities in the order they came, found by id. References stay valid as it grows.
#pragma once

#include <deque>
#include <string>
#include <unordered_map>

namespace karigar::backend::sandbox {

template<typename T>
class Table {
public:
    T& add(T entity)
    {
        m_rows.push_back(std::move(entity));
        return *m_index.emplace(m_rows.back().id, &m_rows.back()).first->second;
    }
    T* find(const std::string& id)
    {
        const auto found = m_index.find(id);
        return found == m_index.end() ? nullptr : found->second;
    }
    std::deque<T>& rows() { return m_rows; }
    const std::deque<T>& rows() const { return m_rows; }

private:
    std::deque<T> m_rows;
    std::unordered_map<std::string, T*> m_index;
};

} // namespace karigar::backend::sandbox
