// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/fields.h"
#include "models/domain/records/kind.h"

#include <array>

namespace karigar {

/// See rules/refundmachine.h for the transitions.
enum class RefundRequestState { Requested, InReview, NeedsInfo, Approved, Rejected, Withdrawn };

template<>
struct EnumNames<RefundRequestState> {
    static constexpr std::array table{
        EnumName<RefundRequestState>{RefundRequestState::Requested, QLatin1String("requested")},
        EnumName<RefundRequestState>{RefundRequestState::InReview, QLatin1String("in_review")},
        EnumName<RefundRequestState>{RefundRequestState::NeedsInfo, QLatin1String("needs_info")},
        EnumName<RefundRequestState>{RefundRequestState::Approved, QLatin1String("approved")},
        EnumName<RefundRequestState>{RefundRequestState::Rejected, QLatin1String("rejected")},
        EnumName<RefundRequestState>{RefundRequestState::Withdrawn, QLatin1String("withdrawn")},
    };
};

/// By what measure an amount was decided.
enum class RefundMeasure { Full, Policy, Other };

template<>
struct EnumNames<RefundMeasure> {
    static constexpr std::array table{
        EnumName<RefundMeasure>{RefundMeasure::Full, QLatin1String("full")},
        EnumName<RefundMeasure>{RefundMeasure::Policy, QLatin1String("policy")},
        EnumName<RefundMeasure>{RefundMeasure::Other, QLatin1String("other")},
    };
};

/// One word in the conversation about a request.
struct RefundRemark {
    Id by;
    Millis at = 0;
    QString text;
    QStringList pictures; ///< SHA-256 of attachments

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("by", s.by);
        v("at", s.at);
        v("text", s.text);
        v("pictures", s.pictures);
    }
    bool operator==(const RefundRemark&) const = default;
};

/// A customer asks for money back; an admin decides. The execution is a Refund of its own.
struct RefundRequest {
    static constexpr Kind kKind = Kind::RefundRequest;
    static KindSpec spec();

    Id id;
    Id booking;
    Id payment;
    Id customer;
    Id artisan;
    RefundRequestState state = RefundRequestState::Requested;
    QString reason; ///< code from a list
    QString text;
    QStringList pictures; ///< SHA-256 of attachments
    Money wished;
    Money granted;
    RefundMeasure measure = RefundMeasure::Full;
    QString decision; ///< the admin's words to the customer
    Id decidedBy;
    Millis decidedAt = 0;
    Id refund; ///< the execution
    std::vector<RefundRemark> remarks;
    QString title;
    QString customerName;
    QString artisanName;
    Millis createdAt = 0;
    Millis stateAt = 0;
    QJsonObject unknown;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("id", s.id);
        v("booking", s.booking);
        v("payment", s.payment);
        v("customer", s.customer);
        v("artisan", s.artisan);
        v("state", s.state);
        v("reason", s.reason);
        v("text", s.text);
        v("pictures", s.pictures);
        v("wished", s.wished);
        v("granted", s.granted);
        v("measure", s.measure);
        v("decision", s.decision);
        v("decidedBy", s.decidedBy);
        v("decidedAt", s.decidedAt);
        v("refund", s.refund);
        v("remarks", s.remarks);
        v("title", s.title);
        v("customerName", s.customerName);
        v("artisanName", s.artisanName);
        v("createdAt", s.createdAt);
        v("stateAt", s.stateAt);
    }
    bool operator==(const RefundRequest&) const = default;
};

} // namespace karigar
