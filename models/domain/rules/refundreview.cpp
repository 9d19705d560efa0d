// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rules/refundreview.h"

#include "models/domain/rules/limits.h"
#include "models/domain/rules/paymentsums.h"
#include "models/domain/rules/policy.h"

#include <algorithm>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar {

namespace {

Money leftOf(std::span<const Payment> payments)
{
    Money left;
    for (const Payment& payment : payments)
        left += refundable(payment);
    return left;
}

} // namespace

MoneySeen moneyOf(std::span<const Payment> payments)
{
    MoneySeen seen;
    for (const Payment& payment : payments) {
        if (!isCollected(payment.state))
            continue;
        seen.captured += payment.amount;
        seen.refunded += payment.refunded;
        seen.refunding += payment.refunding;
    }
    return seen;
}

RefundOffers refundOffers(const Booking& booking, std::span<const Payment> payments, Millis requestedAt)
{
    const Money left = leftOf(payments);
    const Money policy = refundOnCancellation(booking.policy, booking.total, booking.startAt, requestedAt);
    return {left, std::min(left, std::max(Money(), policy - booking.refunded))};
}

std::vector<RefundBlocker> refundBlockers(std::span<const Payment> payments, Millis now)
{
    using enum RefundBlocker;
    std::vector<RefundBlocker> found;
    const auto any = [&](auto&& holds) { return std::ranges::any_of(payments, holds); };
    if (!any([](const Payment& p) { return isCollected(p.state); }))
        return {NotCaptured};
    if (any([](const Payment& p) { return p.disputed.paise > 0; }))
        found.push_back(OpenDispute);
    if (leftOf(payments).paise == 0)
        found.push_back(NothingLeft);
    if (any([now](const Payment& p) {
            return refundable(p).paise > 0 && now > p.capturedAt + kRefundWindow;
        }))
        found.push_back(TooOld);
    if (any([](const Payment& p) { return p.refunding.paise > 0; }))
        found.push_back(InFlight);
    return found;
}

bool refuses(RefundBlocker blocker)
{
    return blocker != RefundBlocker::InFlight;
}

QString refundBlockerWords(RefundBlocker blocker)
{
    switch (blocker) {
    case RefundBlocker::NotCaptured:
        return QCoreApplication::translate("Refund",
                                           "The payment has not been collected, so nothing can go back.");
    case RefundBlocker::NothingLeft:
        return QCoreApplication::translate("Refund", "Everything has gone back already, or is on its way.");
    case RefundBlocker::OpenDispute:
        return QCoreApplication::translate(
            "Refund",
            "The customer's bank contests this payment. Until that is decided nothing may go back.");
    case RefundBlocker::TooOld:
        return QCoreApplication::translate(
            "Refund", "The payment is more than six months old: its bank takes nothing back.");
    case RefundBlocker::InFlight:
        return QCoreApplication::translate("Refund", "Another refund of this payment is on its way.");
    }
    return {};
}

std::vector<RefundReason> refundReasons()
{
    return {
        {"not_held"_L1, QCoreApplication::translate("RefundReason", "The workshop did not take place")},
        {"not_as_described"_L1, QCoreApplication::translate("RefundReason", "It was not as described")},
        {"cut_short"_L1, QCoreApplication::translate("RefundReason", "It was cut short")},
        {"could_not_come"_L1, QCoreApplication::translate("RefundReason", "I could not come")},
        {"paid_twice"_L1, QCoreApplication::translate("RefundReason", "I paid twice or too much")},
        {"other"_L1, QCoreApplication::translate("RefundReason", "Another reason")},
    };
}

QString refundReasonLabel(const QString& code)
{
    for (const RefundReason& reason : refundReasons())
        if (reason.code == code)
            return reason.label;
    return code;
}

} // namespace karigar
