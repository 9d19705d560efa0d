// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/receipt.h"

#include <QPageSize>

namespace karigar::ui {

/// Draws a receipt as a one-page PDF in black ink with its fonts embedded, offline. A5 unless said otherwise;
/// the drawing keeps its proportions on any size. Needs a QGuiApplication; any thread with one.
class ReceiptDocument {
public:
    explicit ReceiptDocument(Receipt receipt, QPageSize::PageSizeId size = QPageSize::A5);

    QByteArray toPdf() const;

private:
    Receipt m_receipt;
    QPageSize::PageSizeId m_size;
};

} // namespace karigar::ui
