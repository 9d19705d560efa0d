// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rules/paymentmachine.h"

#include <array>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar {

namespace {

using enum PaymentState;
using Row = Transition<PaymentState>;

// What was let go may still have been taken, by an account that captures on its own: the books must say so.
// "failed" is not an end: the bank may still authorise for three days (razorpay.com/docs, late
// authorisation).
constexpr std::array kTable{
    Row{Created, "payment.observe"_L1, Party::Marketplace, Authorized},
    Row{Created, "payment.observe"_L1, Party::Marketplace, Captured},
    Row{Created, "payment.observe"_L1, Party::Marketplace, Failed},
    Row{Failed, "payment.observe"_L1, Party::Marketplace, Authorized},
    Row{Failed, "payment.observe"_L1, Party::Marketplace, Captured},
    Row{Authorized, "payment.observe"_L1, Party::Marketplace, Captured},
    Row{Released, "payment.observe"_L1, Party::Marketplace, Captured},
    Row{Authorized, "payment.release"_L1, Party::Marketplace, Released},
    Row{Authorized, "payment.capture_failed"_L1, Party::Marketplace, Released},
    Row{Captured, "payment.refund"_L1, Party::Marketplace, PartiallyRefunded},
    Row{Captured, "payment.refund"_L1, Party::Marketplace, Refunded},
    Row{PartiallyRefunded, "payment.refund"_L1, Party::Marketplace, Refunded},
};

} // namespace

std::span<const Transition<PaymentState>> paymentTransitions()
{
    return kTable;
}

Result<void> movePayment(Payment& payment, QLatin1String command, PaymentState wanted)
{
    const auto to = nextState<PaymentState>(kTable, payment.state, command, Party::Marketplace, wanted);
    if (!to)
        return refuse("wrong_state"_L1,
                      QCoreApplication::translate("Rules", "This payment is %1, so this does not fit it.")
                          .arg(paymentStateLabel(payment.state).toLower()));
    payment.state = *to;
    return {};
}

Result<void> addRefunded(Payment& payment, Money amount)
{
    payment.refunded += amount;
    const PaymentState wanted = payment.refunded < payment.amount ? PartiallyRefunded : Refunded;
    return payment.state == wanted ? Result<void>() : movePayment(payment, "payment.refund"_L1, wanted);
}

QString paymentStateLabel(PaymentState state)
{
    switch (state) {
    case Created:
        return QCoreApplication::translate("PaymentState", "Pending");
    case Authorized:
        return QCoreApplication::translate("PaymentState", "Authorised");
    case Captured:
        return QCoreApplication::translate("PaymentState", "Completed");
    case PartiallyRefunded:
        return QCoreApplication::translate("PaymentState", "Partially refunded");
    case Refunded:
        return QCoreApplication::translate("PaymentState", "Refunded");
    case Failed:
        return QCoreApplication::translate("PaymentState", "Failed");
    case Released:
        return QCoreApplication::translate("PaymentState", "Released");
    }
    return {};
}

} // namespace karigar
