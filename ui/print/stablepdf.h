// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/error.h"
#include "models/domain/base/id.h"

#include <QByteArray>

namespace karigar::ui {

/// What stands in a PDF's information dictionary.
struct PdfInfo {
    QString title;
    QString author;
    QString subject;
    Millis at = 0; ///< creation date
};

/// Qt's PDF writer notes the time of writing, numbers its objects in the order of a hash that is seeded anew
/// in each process, and knows no author. This gives a document of its own writing back with its objects
/// numbered and laid out in the order in which they are referred to, with the given information, and with an
/// identifier made of the content: the same drawing is the same bytes, on any day and in any process.
///
/// Any thread. The error "bad_pdf" means that the bytes are not what QPdfWriter (6.4 and later) writes.
Result<QByteArray> stablePdf(const QByteArray& pdf, const PdfInfo& info);

} // namespace karigar::ui
