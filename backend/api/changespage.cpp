// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/api/changespage.h"

#include <array>
#include <charconv>
#include <memory>
#include <zstd.h>

namespace karigar::backend {

namespace {

constexpr std::size_t kUsualPage = 512 * 1024;
constexpr int kLevel = 3;

struct FreeContext {
    void operator()(ZSTD_CCtx* context) const { ZSTD_freeCCtx(context); }
};

} // namespace

ChangesPage::ChangesPage()
{
    m_text.reserve(kUsualPage);
    m_text = R"({"changes":[)";
}

void ChangesPage::addNumber(qint64 number)
{
    std::array<char, 24> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number);
    m_text.append(digits.data(), end.ptr);
}

void ChangesPage::add(const FeedRow& row)
{
    m_text += m_first ? R"({"seq":)" : R"(,{"seq":)";
    m_first = false;
    addNumber(row.seq);
    m_text += R"(,"kind":")";
    m_text += kindSpec(row.kind).table;
    m_text += R"(","id":")";
    m_text += row.id;
    m_text += R"(","doc":)";
    m_text += row.doc.empty() ? std::string_view("null") : row.doc;
    m_text += '}';
}

std::string ChangesPage::finish(const FeedEnd& end, qint64 settled, const QString& generation, Millis now)
{
    m_text += R"(],"cursor":)";
    addNumber(end.cursor);
    m_text += R"(,"more":)";
    m_text += end.more ? "true" : "false";
    m_text += R"(,"settled":)";
    addNumber(settled);
    m_text += R"(,"generation":")";
    m_text += generation.toStdString();
    m_text += R"(","serverTime":)";
    addNumber(now);
    m_text += '}';
    return std::move(m_text);
}

std::string compressed(const std::string& text)
{
    static thread_local const std::unique_ptr<ZSTD_CCtx, FreeContext> context(ZSTD_createCCtx());
    std::string out(ZSTD_compressBound(text.size()), '\0');
    const std::size_t size =
        ZSTD_compressCCtx(context.get(), out.data(), out.size(), text.data(), text.size(), kLevel);
    if (ZSTD_isError(size))
        return {};
    out.resize(size);
    return out;
}

} // namespace karigar::backend
