// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commands/booking_support.h"
#include "models/domain/commands/command.h"
#include "models/domain/commands/commandlist.h"
#include "models/domain/commands/refund_support.h"
#include "models/domain/commands/request_support.h"
#include "models/domain/rules/limits.h"
#include "models/domain/rules/refundreview.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar {

namespace {

/// A customer asks for money back; a person decides. One open request for a booking at a time.
struct Args {
    Id request;
    Id booking;
    QString reason; ///< a code of refundReasons()
    QString text;
    QStringList pictures;
    Money wished;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("request", s.request);
        v("booking", s.booking);
        v("reason", s.reason);
        v("text", s.text);
        v("pictures", s.pictures);
        v("wished", s.wished);
    }
};

Result<void> checkArgs(Draft& draft, const Args& args)
{
    KARIGAR_TRY(const auto taken, draft.find<RefundRequest>(args.request));
    if (args.request.isNull() || taken)
        return badInput("id_taken"_L1, QCoreApplication::translate("Rules", "This request exists already."));
    if (refundReasonLabel(args.reason) == args.reason)
        return badInput("bad_reason"_L1, QCoreApplication::translate("Rules", "Please choose a reason."));
    KARIGAR_CHECK(checkRefundText(args.text, true));
    if (args.wished.paise < kMinRefundPaise)
        return badInput("refund_too_small"_L1,
                        QCoreApplication::translate("Rules", "Please say how much: one rupee or more."));
    return {};
}

Result<void> checkMoney(const std::vector<Payment>& payments, Money wished)
{
    const Money left = refundOffers(Booking(), payments, 0).full;
    if (left.paise == 0)
        return refuse("nothing_left"_L1, refundBlockers(payments, 0).empty()
                                             ? QString()
                                             : refundBlockerWords(refundBlockers(payments, 0).front()));
    if (wished > left)
        return refuse("refund_too_large"_L1,
                      QCoreApplication::translate("Rules", "More cannot go back than is left: %1.")
                          .arg(formatMoney(left)));
    return {};
}

Result<void> checkNoneOpen(Draft& draft, const Id& booking)
{
    KARIGAR_TRY(const auto earlier,
                draft.list<RefundRequest>(Query::of(Kind::RefundRequest).equal("booking", booking)));
    for (const RefundRequest& request : earlier)
        if (isOpen(request.state))
            return refuse("already_open"_L1,
                          QCoreApplication::translate(
                              "Rules", "There is an open request for this booking. Add to it instead."));
    return {};
}

Result<void> decide(Draft& draft, const Args& args)
{
    KARIGAR_TRY(const auto booking, draft.get<Booking>(args.booking));
    KARIGAR_CHECK(requireCustomerOf(draft, booking));
    KARIGAR_CHECK(checkArgs(draft, args));
    KARIGAR_CHECK(checkNoneOpen(draft, booking.id));
    KARIGAR_TRY(const auto payments, paymentsOf(draft, booking));
    KARIGAR_CHECK(checkMoney(payments, args.wished));
    KARIGAR_CHECK(showToDesk(draft, args.pictures));
    RefundRequest request;
    request.id = args.request;
    request.booking = booking.id;
    request.payment = booking.payment;
    request.customer = booking.customer;
    request.artisan = booking.artisan;
    request.reason = args.reason;
    request.text = args.text.trimmed();
    request.pictures = args.pictures;
    request.wished = args.wished;
    request.title = booking.serviceTitle;
    request.customerName = booking.customerName;
    request.artisanName = booking.artisanName;
    request.createdAt = draft.now();
    request.stateAt = draft.now();
    draft.put(request);
    return {};
}

} // namespace

CommandSpec refundRequest()
{
    return {"refund.request"_L1, CommandSpec::Issuer::Person, withArgs<Args, decide>, "request"_L1};
}

} // namespace karigar
