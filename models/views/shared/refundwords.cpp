// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/shared/refundwords.h"

#include "models/domain/base/money.h"
#include "models/domain/rules/cancellation.h"
#include "models/domain/rules/refundmachine.h"
#include "models/domain/rules/refundreview.h"

#include <array>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar::views {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RefundWords)
};

struct CodeWords {
    QLatin1String code;
    const char* text;
};

// The phases and reasons of razorpay.com/docs/api/disputes/entity.
constexpr std::array kPhases{
    CodeWords{"fraud"_L1, QT_TRANSLATE_NOOP("RefundWords", "Fraud report")},
    CodeWords{"retrieval"_L1, QT_TRANSLATE_NOOP("RefundWords", "Question of the bank")},
    CodeWords{"chargeback"_L1, QT_TRANSLATE_NOOP("RefundWords", "Chargeback")},
    CodeWords{"pre_arbitration"_L1, QT_TRANSLATE_NOOP("RefundWords", "Contested again")},
    CodeWords{"arbitration"_L1, QT_TRANSLATE_NOOP("RefundWords", "Arbitration of the card network")},
};

constexpr std::array kReasons{
    CodeWords{"chargeback_authorization_error"_L1,
              QT_TRANSLATE_NOOP("RefundWords", "The cardholder did not allow it")},
    CodeWords{"goods_or_services_not_received_or_partially_received"_L1,
              QT_TRANSLATE_NOOP("RefundWords", "Not or only partly received")},
    CodeWords{"not_as_described"_L1, QT_TRANSLATE_NOOP("RefundWords", "Not as described")},
    CodeWords{"processing_error"_L1, QT_TRANSLATE_NOOP("RefundWords", "An error in the payment")},
    CodeWords{"duplicate_processing"_L1, QT_TRANSLATE_NOOP("RefundWords", "Paid twice")},
    CodeWords{"credit_not_processed"_L1, QT_TRANSLATE_NOOP("RefundWords", "A refund did not arrive")},
    CodeWords{"fraudulent_transaction"_L1, QT_TRANSLATE_NOOP("RefundWords", "A payment by somebody else")},
};

template<class Table>
QString wordsOf(const Table& table, const QString& code)
{
    for (const CodeWords& words : table)
        if (words.code == code)
            return Words::tr(words.text);
    return code;
}

RefundStep decisionStep(const RefundRequest& request)
{
    RefundStep step{lookOf(request.state), {}, request.stateAt, true};
    switch (request.state) {
    case RefundRequestState::Requested:
        step.look.text = Words::tr("Somebody will look at it");
        step.done = false;
        step.at = 0;
        break;
    case RefundRequestState::InReview:
        step.look.text = Words::tr("Under review");
        step.done = false;
        break;
    case RefundRequestState::NeedsInfo:
        step.look.text = Words::tr("A question waits for an answer");
        step.done = false;
        break;
    case RefundRequestState::Approved:
        step.look.text = Words::tr("%1 approved").arg(formatMoney(request.granted));
        step.detail = request.decision;
        step.at = request.decidedAt;
        break;
    case RefundRequestState::Rejected:
        step.detail = request.decision;
        step.at = request.decidedAt;
        break;
    case RefundRequestState::Withdrawn:
        break;
    }
    return step;
}

QString arrivalWords(const QString& method, const QString& reference)
{
    const QString when = Words::tr("It usually reaches the account %1.").arg(arrivalEstimate(method));
    return reference.isEmpty() ? when
                               : Words::tr("Bank reference %1. %2 If it does not, the bank finds it by this "
                                           "reference.")
                                     .arg(reference, when);
}

RefundStep failedStep(const Refund& refund, RefundReader reader)
{
    return {lookOf(refund.state),
            reader == RefundReader::Desk
                ? refundFailureWords(refund.failure)
                : Words::tr("The bank did not take it. We look after it; there is nothing for you to do."),
            0, true};
}

void addExecution(std::vector<RefundStep>& steps, const Refund& refund, const QString& method,
                  RefundReader reader)
{
    const StateLook look = lookOf(refund.state);
    const QString amount = formatMoney(refund.amount);
    const StateLook bank{Words::tr("With the bank"), u"clock"_s, u"muted"_s};
    switch (refund.state) {
    case RefundState::Queued:
        steps.push_back({{Words::tr("%1 are about to be sent").arg(amount), look.icon, look.tone},
                         {},
                         refund.createdAt,
                         false});
        break;
    case RefundState::Sent:
    case RefundState::Pending:
        steps.push_back(
            {{Words::tr("%1 sent to the bank").arg(amount), u"send"_s, u"info"_s}, {}, refund.sentAt, true});
        steps.push_back({bank, arrivalWords(method, refund.reference), 0, false});
        break;
    case RefundState::Processed:
        steps.push_back(
            {{Words::tr("%1 sent to the bank").arg(amount), u"send"_s, u"info"_s}, {}, refund.sentAt, true});
        steps.push_back({{Words::tr("Confirmed by the bank"), look.icon, look.tone},
                         arrivalWords(method, refund.reference),
                         refund.processedAt,
                         true});
        break;
    case RefundState::Failed:
        steps.push_back(failedStep(refund, reader));
        break;
    case RefundState::Manual:
        steps.push_back({{Words::tr("%1 transferred by hand").arg(amount), look.icon, look.tone},
                         Words::tr("Bank reference %1.").arg(refund.reference),
                         refund.processedAt,
                         true});
        break;
    case RefundState::External:
        steps.push_back({{Words::tr("%1 paid back at the gateway").arg(amount), look.icon, look.tone},
                         reader == RefundReader::Desk
                             ? Words::tr("Nobody decided this here. A person says what it was for.")
                             : arrivalWords(method, refund.reference),
                         refund.processedAt,
                         true});
        break;
    }
}

} // namespace

QString refundCauseWords(RefundCause cause)
{
    switch (cause) {
    case RefundCause::Request:
        return Words::tr("Refund request");
    case RefundCause::Cancellation:
        return Words::tr("Cancellation");
    case RefundCause::PartialCancellation:
        return Words::tr("Cancelled seats");
    case RefundCause::Change:
        return Words::tr("Change of the booking");
    case RefundCause::NotRunning:
        return Words::tr("The workshop did not take place");
    case RefundCause::DeadBooking:
        return Words::tr("Payment for a booking that came to nothing");
    case RefundCause::External:
        return Words::tr("Paid back at the gateway");
    }
    return {};
}

QString disputePhaseWords(const QString& phase)
{
    return wordsOf(kPhases, phase);
}

QString disputeReasonWords(const QString& code)
{
    return wordsOf(kReasons, code);
}

bool isOpenDispute(DisputeState state)
{
    return state == DisputeState::Open || state == DisputeState::UnderReview;
}

std::vector<RefundStep> refundSteps(const RefundRequest* request, std::span<const Refund> refunds,
                                    const QString& method, RefundReader reader)
{
    std::vector<RefundStep> steps;
    if (request) {
        steps.push_back(
            {{Words::tr("%1 asked for").arg(formatMoney(request->wished)), u"refund"_s, u"info"_s},
             refundReasonLabel(request->reason),
             request->createdAt,
             true});
        steps.push_back(decisionStep(*request));
    } else if (!refunds.empty()) {
        steps.push_back({{refundCauseWords(refunds.front().cause), u"refund"_s, u"info"_s},
                         {},
                         refunds.front().createdAt,
                         true});
    }
    for (const Refund& refund : refunds)
        addExecution(steps, refund, method, reader);
    return steps;
}

} // namespace karigar::views
