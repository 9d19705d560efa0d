// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/invoice.h"

#include <QStringList>

namespace karigar::ui {

/// A label and what stands beside it.
struct PaperLine {
    QString label;
    QString value;
    bool strong = false;
};

struct PaperParty {
    QString role;
    QString name;
    QStringList lines;
};

/// Every word of a paper, before anything is drawn. English and Indian figures whatever the language of the
/// program: both sides, and the tax office, read the same paper. The same invoice gives the same words.
struct InvoiceText {
    QString heading;
    std::vector<PaperLine> head;
    PaperParty supplier;
    PaperParty recipient;
    std::vector<PaperLine> facts;
    QStringList columns; ///< headings of the one row of the table
    QStringList cells;
    QString detail; ///< below the first cell
    std::vector<PaperLine> sums;
    QString words;
    QStringList notes;

    /// All of it in reading order.
    QStringList all() const;
};

InvoiceText invoiceText(const Invoice& invoice);

} // namespace karigar::ui
