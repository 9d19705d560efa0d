// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/postgres/pgvalues.h"

#include <charconv>
#include <libpq-fe.h>

namespace karigar::backend {

namespace {

qint64 numberFrom(std::string_view text)
{
    qint64 number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

/// As PostgreSQL writes arrays: every element quoted, so that none is taken for NULL or a bracket.
std::string arrayText(const std::vector<std::string>& elements)
{
    std::string text = "{";
    for (const std::string& element : elements) {
        text += text.size() == 1 ? "\"" : ",\"";
        for (const char c : element) {
            if (c == '"' || c == '\\')
                text += '\\';
            text += c;
        }
        text += '"';
    }
    return text + '}';
}

} // namespace

PgQuery& PgQuery::add(std::string_view value)
{
    values.emplace_back(std::in_place, value);
    return *this;
}

PgQuery& PgQuery::add(const QByteArray& value)
{
    return add(std::string_view(value.constData(), static_cast<size_t>(value.size())));
}

PgQuery& PgQuery::add(const std::vector<std::string>& array)
{
    values.emplace_back(arrayText(array));
    return *this;
}

PgQuery& PgQuery::addNull()
{
    values.emplace_back();
    return *this;
}

void PgRows::Clear::operator()(pg_result* result) const
{
    PQclear(result);
}

PgRows::PgRows(pg_result* result)
    : m_result(result)
{
}

int PgRows::size() const
{
    return PQntuples(m_result.get());
}

std::string_view PgRows::text(int row, int column) const
{
    return {PQgetvalue(m_result.get(), row, column),
            static_cast<size_t>(PQgetlength(m_result.get(), row, column))};
}

QString PgRows::string(int row, int column) const
{
    const std::string_view view = text(row, column);
    return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
}

qint64 PgRows::integer(int row, int column) const
{
    return numberFrom(text(row, column));
}

bool PgRows::isNull(int row, int column) const
{
    return PQgetisnull(m_result.get(), row, column) == 1;
}

qint64 PgRows::written() const
{
    return numberFrom(PQcmdTuples(m_result.get()));
}

} // namespace karigar::backend
