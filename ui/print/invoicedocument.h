// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/error.h"
#include "models/domain/records/invoice.h"

namespace karigar::ui {

/// Draws an invoice, bill, receipt or credit note as one A4 page in PDF, offline, with its fonts and a copy
/// for programs inside. The same record gives the same bytes anywhere. Needs a QGuiApplication; any thread.
Result<QByteArray> invoicePdf(const Invoice& invoice);

/// The copy for programs: the record as JSON, amounts in paise, without what changes after it was issued.
QByteArray invoiceJson(const Invoice& invoice);

/// "KGI-2627-000123.pdf".
QString invoiceFileName(const Invoice& invoice);

} // namespace karigar::ui
