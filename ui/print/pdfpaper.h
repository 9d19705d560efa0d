// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/stablepdf.h"

#include <functional>
#include <QPageSize>

class QPainter;

namespace karigar::ui {

inline constexpr int kPaperDotsPerInch = 600;

/// A file that travels inside a paper.
struct PdfAttachment {
    QString name;
    QByteArray bytes;
    QString mime;
};

/// One page as PDF: title and author in both of the places where readers look, an optional attachment, fonts
/// embedded, the same bytes for the same drawing. `draw` paints in dots of kPaperDotsPerInch. Needs a
/// QGuiApplication; any thread.
Result<QByteArray> drawPdf(const PdfInfo& info, QPageSize::PageSizeId size,
                           const std::optional<PdfAttachment>& attachment,
                           const std::function<void(QPainter&)>& draw);

} // namespace karigar::ui
