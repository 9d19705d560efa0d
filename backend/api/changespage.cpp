// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/api/changespage.h"

#include <array>
#include <charconv>
#include <memory>
#include <zstd.h>

namespace karigar::backend {

namespace {

constexpr std::size_t kUsualPage = 1024 * 1024;
constexpr std::size_t kLargestKept = 4 * kUsualPage; ///< of a buffer; more is given back
constexpr int kLevel = 3;

struct FreeContext {
    void operator()(ZSTD_CCtx* context) const { ZSTD_freeCCtx(context); }
};

struct Compressor {
    std::unique_ptr<ZSTD_CCtx, FreeContext> context{ZSTD_createCCtx()};
    std::string room;
};

} // namespace

ChangesPage::ChangesPage()
    : m_text(*m_room)
{
    if (m_text.capacity() > kLargestKept)
        m_text = {};
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

std::string_view ChangesPage::finish(const FeedEnd& end, qint64 settled, const QString& generation,
                                     const QString& paymentsMode, Millis now)
{
    m_text += R"(],"cursor":)";
    addNumber(end.cursor);
    m_text += R"(,"more":)";
    m_text += end.more ? "true" : "false";
    m_text += R"(,"settled":)";
    addNumber(settled);
    m_text += R"(,"generation":")";
    m_text += generation.toStdString();
    m_text += R"(","paymentsMode":")";
    m_text += paymentsMode.toStdString();
    m_text += R"(","serverTime":)";
    addNumber(now);
    m_text += '}';
    return m_text;
}

std::string compressed(std::string_view text)
{
    const Kept<Compressor> kept;
    std::string& room = (*kept).room;
    const std::size_t bound = ZSTD_compressBound(text.size());
    if (room.size() < bound || room.size() > kLargestKept)
        room = std::string(bound, '\0');
    const std::size_t size =
        ZSTD_compressCCtx((*kept).context.get(), room.data(), room.size(), text.data(), text.size(), kLevel);
    return ZSTD_isError(size) ? std::string() : room.substr(0, size);
}

} // namespace karigar::backend
