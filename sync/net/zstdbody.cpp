// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/net/zstdbody.h"

#include "sync/net/networkerror.h"

#include <algorithm>
#include <memory>
#include <zstd.h>

namespace karigar::sync {

namespace {

/// What simdjson may read beyond the end of a text.
constexpr qsizetype kReadAhead = 64;

struct FreeStream {
    void operator()(ZSTD_DStream* stream) const { ZSTD_freeDStream(stream); }
};

} // namespace

Result<QByteArray> unpackZstd(const QByteArray& packed, qint64 largest)
{
    const std::unique_ptr<ZSTD_DStream, FreeStream> stream(ZSTD_createDStream());
    const auto promised = ZSTD_getFrameContentSize(packed.constData(), static_cast<size_t>(packed.size()));
    if (promised == ZSTD_CONTENTSIZE_ERROR)
        return std::unexpected(unexpectedAnswer());
    if (promised != ZSTD_CONTENTSIZE_UNKNOWN && promised > static_cast<unsigned long long>(largest))
        return std::unexpected(answerTooLarge());

    QByteArray text;
    const bool known = promised != ZSTD_CONTENTSIZE_UNKNOWN;
    text.reserve((known ? static_cast<qsizetype>(promised) : packed.size() * 4) + kReadAhead);
    ZSTD_inBuffer in{packed.constData(), static_cast<size_t>(packed.size()), 0};
    const auto step = static_cast<qsizetype>(ZSTD_DStreamOutSize());
    size_t left = 1;
    while (left != 0) {
        const qsizetype had = text.size();
        text.resize(had + step);
        ZSTD_outBuffer out{text.data() + had, static_cast<size_t>(step), 0};
        left = ZSTD_decompressStream(stream.get(), &out, &in);
        text.resize(had + static_cast<qsizetype>(out.pos));
        if (ZSTD_isError(left) || (left != 0 && in.pos == in.size && out.pos < out.size))
            return std::unexpected(unexpectedAnswer());
        if (text.size() > largest)
            return std::unexpected(answerTooLarge());
    }
    text.reserve(text.size() + kReadAhead);
    return text;
}

} // namespace karigar::sync
