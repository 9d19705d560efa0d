// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/payments/moneydesk.h"
#include "backend/payments/razorpay/refundobstacle.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar::backend {

namespace {

Error because(const char* code, const char* sentence, bool retryable = false)
{
    return {ErrorDomain::Payment, QString::fromLatin1(code), QCoreApplication::translate("Backend", sentence),
            retryable};
}

} // namespace

Error refundError(const razorpay::PspError& error)
{
    using enum razorpay::RefundObstacle;
    switch (razorpay::refundObstacle(error)) {
    case LowBalance:
        return because("psp_low_balance",
                       QT_TRANSLATE_NOOP("Backend", "The balance at the payment service is too low."), true);
    case TooOld:
        return because("psp_too_old",
                       QT_TRANSLATE_NOOP(
                           "Backend", "The payment is older than six months: pay it back by other means."));
    case TooMuch:
        return because("psp_too_much",
                       QT_TRANSLATE_NOOP("Backend", "This is more than is left of the payment."));
    case AllRefunded:
        return because("psp_all_refunded",
                       QT_TRANSLATE_NOOP("Backend", "The payment was refunded already, all of it."));
    case NotCaptured:
        return because(
            "psp_not_captured",
            QT_TRANSLATE_NOOP("Backend", "The payment was not collected, so nothing can go back."));
    case KeyReused:
        return because("psp_key_reused",
                       QT_TRANSLATE_NOOP("Backend", "Another refund was made under this decision."));
    case None:
    case Other:
        break;
    }
    return paymentError(error);
}

} // namespace karigar::backend
