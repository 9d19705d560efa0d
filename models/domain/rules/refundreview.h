// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/error.h"
#include "models/domain/records/booking.h"
#include "models/domain/records/dispute.h"
#include "models/domain/records/payment.h"
#include "models/domain/records/refundrequest.h"

#include <span>
#include <vector>

/// What an admin needs to know before deciding about money, and what the decision is checked against. The
/// page and the rule use the same functions. Pure; any thread.
namespace karigar {

/// The state of a booking's money that a decision is about; a decision that saw another one is refused.
struct MoneySeen {
    Money captured;
    Money refunded;
    Money refunding;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("captured", s.captured);
        v("refunded", s.refunded);
        v("refunding", s.refunding);
    }
    bool operator==(const MoneySeen&) const = default;
};

MoneySeen moneyOf(std::span<const Payment> payments);

/// What can be granted by each measure.
struct RefundOffers {
    Money full;   ///< all that is left
    Money policy; ///< what the frozen policy gives for a cancellation at the moment of the request
};

RefundOffers refundOffers(const Booking& booking, std::span<const Payment> payments, Millis requestedAt);

enum class RefundBlocker { NotCaptured, NothingLeft, OpenDispute, TooOld, InFlight };

/// What stands in the way, the gravest first. InFlight warns; the others refuse.
std::vector<RefundBlocker> refundBlockers(std::span<const Payment> payments, Millis now);
bool refuses(RefundBlocker blocker);
QString refundBlockerWords(RefundBlocker blocker);

/// Why customers ask; codes with their words, the likeliest first.
struct RefundReason {
    QLatin1String code;
    QString label;
};
std::vector<RefundReason> refundReasons();
/// The words of a code; the code itself when it is not known.
QString refundReasonLabel(const QString& code);

} // namespace karigar
