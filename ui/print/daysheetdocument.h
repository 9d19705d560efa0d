// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/daysheet.h"

#include <QByteArray>
#include <QPageSize>

namespace karigar::ui {

/// Draws a day sheet as PDF: a box to tick for each guest, what they wrote, wide margins to write in, page
/// numbers; a workshop that does not fit begins on the next page. Needs a QGuiApplication; any thread with
/// one.
class DaySheetDocument {
public:
    explicit DaySheetDocument(DaySheet sheet, QPageSize::PageSizeId size = QPageSize::A4);

    QByteArray toPdf() const;

private:
    DaySheet m_sheet;
    QPageSize::PageSizeId m_size;
};

} // namespace karigar::ui
