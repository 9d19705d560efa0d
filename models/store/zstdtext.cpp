// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/zstdtext.h"

#include "models/store/changepage.h"

#include <algorithm>
#include <memory>
#include <QCoreApplication>
#include <zstd.h>

using namespace Qt::StringLiterals;

namespace karigar::store {

namespace {

Failure bad()
{
    return fail(ErrorDomain::Protocol, "bad_page"_L1,
                QCoreApplication::translate("Store", "The server's answer could not be read."), true);
}

} // namespace

Result<QByteArray> decompressZstd(QByteArrayView packed, qint64 maxBytes)
{
    const std::unique_ptr<ZSTD_DCtx, decltype(&ZSTD_freeDCtx)> context(ZSTD_createDCtx(), ZSTD_freeDCtx);
    if (!context)
        return bad();
    // What the frame says of its size is only a first guess.
    const unsigned long long said =
        ZSTD_getFrameContentSize(packed.data(), static_cast<size_t>(packed.size()));
    const bool known = said != ZSTD_CONTENTSIZE_UNKNOWN && said != ZSTD_CONTENTSIZE_ERROR;
    if (known && said > static_cast<unsigned long long>(maxBytes))
        return bad();
    QByteArray text;
    text.reserve((known ? static_cast<qsizetype>(said) : packed.size() * 4) + kPagePadding);
    ZSTD_inBuffer in{packed.data(), static_cast<size_t>(packed.size()), 0};
    size_t left = 1;
    while (left != 0) {
        const qsizetype room = std::max<qsizetype>(text.capacity() - kPagePadding - text.size(), 64 * 1024);
        const qsizetype before = text.size();
        if (before > maxBytes)
            return bad();
        if (text.capacity() < before + room + kPagePadding)
            text.reserve(2 * before + room + kPagePadding);
        text.resize(before + room);
        ZSTD_outBuffer out{text.data() + before, static_cast<size_t>(room), 0};
        left = ZSTD_decompressStream(context.get(), &out, &in);
        text.resize(before + static_cast<qsizetype>(out.pos));
        if (ZSTD_isError(left) || (left != 0 && in.pos == in.size && out.pos < out.size))
            return bad();
    }
    if (text.size() > maxBytes || in.pos != in.size)
        return bad();
    return text;
}

} // namespace karigar::store
