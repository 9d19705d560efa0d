// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/shared/commandwords.h"

#include <array>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar::views {

namespace {

struct Words {
    QLatin1String command;
    const char* text;
};

constexpr std::array kWords{
    Words{"attachment.declare"_L1, QT_TRANSLATE_NOOP("Command", "Attach a file")},
    Words{"availability.save"_L1, QT_TRANSLATE_NOOP("Command", "Change opening hours")},
    Words{"billing.save"_L1, QT_TRANSLATE_NOOP("Command", "Change what invoices say")},
    Words{"booking.approve"_L1, QT_TRANSLATE_NOOP("Command", "Approve a booking")},
    Words{"booking.cancel"_L1, QT_TRANSLATE_NOOP("Command", "Cancel a booking")},
    Words{"booking.cancel_seats"_L1, QT_TRANSLATE_NOOP("Command", "Give up some seats")},
    Words{"booking.complete"_L1, QT_TRANSLATE_NOOP("Command", "Mark a workshop completed")},
    Words{"booking.decline"_L1, QT_TRANSLATE_NOOP("Command", "Decline a request")},
    Words{"booking.hold"_L1, QT_TRANSLATE_NOOP("Command", "Book a workshop")},
    Words{"booking.no_show"_L1, QT_TRANSLATE_NOOP("Command", "Mark a guest as not attended")},
    Words{"change.propose"_L1, QT_TRANSLATE_NOOP("Command", "Propose a change")},
    Words{"change.accept"_L1, QT_TRANSLATE_NOOP("Command", "Accept a proposed change")},
    Words{"change.decline"_L1, QT_TRANSLATE_NOOP("Command", "Decline a proposed change")},
    Words{"change.withdraw"_L1, QT_TRANSLATE_NOOP("Command", "Withdraw a proposed change")},
    Words{"booking.withdraw"_L1, QT_TRANSLATE_NOOP("Command", "Withdraw a request")},
    Words{"busy.import"_L1, QT_TRANSLATE_NOOP("Command", "Import busy times")},
    Words{"busy.remove"_L1, QT_TRANSLATE_NOOP("Command", "Remove an imported calendar")},
    Words{"channel.read"_L1, QT_TRANSLATE_NOOP("Command", "Mark a chat as read")},
    Words{"favourite.set"_L1, QT_TRANSLATE_NOOP("Command", "Change favourites")},
    Words{"message.send"_L1, QT_TRANSLATE_NOOP("Command", "Send a message")},
    Words{"money.look"_L1, QT_TRANSLATE_NOOP("Command", "Ask the gateway how payments stand")},
    Words{"notification.read"_L1, QT_TRANSLATE_NOOP("Command", "Mark notifications as read")},
    Words{"payout.link"_L1, QT_TRANSLATE_NOOP("Command", "Name an artisan's account at the gateway")},
    Words{"payout.record"_L1, QT_TRANSLATE_NOOP("Command", "Note a payout made by hand")},
    Words{"payout.retry"_L1, QT_TRANSLATE_NOOP("Command", "Try a payout again")},
    Words{"portfolio.add"_L1, QT_TRANSLATE_NOOP("Command", "Add a portfolio picture")},
    Words{"portfolio.remove"_L1, QT_TRANSLATE_NOOP("Command", "Remove a portfolio picture")},
    Words{"profile.save"_L1, QT_TRANSLATE_NOOP("Command", "Change the profile")},
    Words{"refund.adopt_external"_L1, QT_TRANSLATE_NOOP("Command", "Recognise a refund made at the gateway")},
    Words{"refund.answer"_L1, QT_TRANSLATE_NOOP("Command", "Answer a question about a refund")},
    Words{"refund.approve"_L1, QT_TRANSLATE_NOOP("Command", "Approve a refund")},
    Words{"refund.ask"_L1, QT_TRANSLATE_NOOP("Command", "Ask about a refund")},
    Words{"refund.reject"_L1, QT_TRANSLATE_NOOP("Command", "Decline a refund")},
    Words{"refund.request"_L1, QT_TRANSLATE_NOOP("Command", "Ask for money back")},
    Words{"refund.retry"_L1, QT_TRANSLATE_NOOP("Command", "Send a refund again")},
    Words{"refund.review"_L1, QT_TRANSLATE_NOOP("Command", "Take up a refund request")},
    Words{"refund.settle_manually"_L1, QT_TRANSLATE_NOOP("Command", "Settle a refund by hand")},
    Words{"refund.withdraw"_L1, QT_TRANSLATE_NOOP("Command", "Withdraw a refund request")},
    Words{"service.save"_L1, QT_TRANSLATE_NOOP("Command", "Save a workshop")},
    Words{"session.run"_L1, QT_TRANSLATE_NOOP("Command", "Let a session take place")},
    Words{"tax.save"_L1, QT_TRANSLATE_NOOP("Command", "Change the tax registration")},
    Words{"user.save"_L1, QT_TRANSLATE_NOOP("Command", "Change the account")},
    Words{"waitlist.accept"_L1, QT_TRANSLATE_NOOP("Command", "Take seats from the waiting list")},
    Words{"waitlist.expire"_L1, QT_TRANSLATE_NOOP("Command", "Let an offer of seats lapse")},
    Words{"waitlist.join"_L1, QT_TRANSLATE_NOOP("Command", "Join a waiting list")},
    Words{"waitlist.leave"_L1, QT_TRANSLATE_NOOP("Command", "Give up a place in a waiting list")},
};

} // namespace

QString commandWords(const QString& name)
{
    for (const Words& words : kWords)
        if (words.command == name)
            return QCoreApplication::translate("Command", words.text);
    return name;
}

QString commandDetail(const QString& name, const QJsonObject& args)
{
    if (name == "message.send"_L1)
        return args.value("text"_L1).toString().left(80);
    for (const QLatin1String key : {"title"_L1, "caption"_L1, "name"_L1, "reason"_L1, "note"_L1})
        if (const QString text = args.value(key).toString(); !text.isEmpty())
            return text.left(80);
    return {};
}

} // namespace karigar::views
