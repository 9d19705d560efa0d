// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <vector>

/// What people of the demo write where the content has no words for them: short, in English, like the
/// content.
namespace karigar::demo {

const QStringList& bookingNotes();
const QStringList& declineReasons();
const QStringList& withdrawReasons();
const QStringList& paymentTroubles();
const QStringList& thanks();
const QStringList& welcomes(); ///< answers to thanks
const QStringList& closedNotes();
const QStringList& captions();

/// Why somebody asks for money back, with the code of the reason.
struct RefundWords {
    QLatin1String reason;
    QString text;
};
const std::vector<RefundWords>& refundWords();
const QStringList& refundQuestions();
const QStringList& refundAnswers();
const QStringList& refundApprovals();
const QStringList& refundRejections();

} // namespace karigar::demo
