// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commands/command.h"

#include "models/domain/commands/commandlist.h"
#include "models/domain/commands/waitlist_support.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar {

std::span<const CommandSpec> allCommands()
{
    static const std::vector<CommandSpec> commands{
        // A line each, so that two new ones do not meet in one.
        // clang-format off
        attachmentDeclare(),
        availabilitySave(),
        billingSave(),
        bookingApprove(),
        bookingCancel(),
        bookingCancelSeats(),
        bookingComplete(),
        bookingDecline(),
        bookingExpire(),
        bookingHold(),
        bookingNoShow(),
        bookingRemind(),
        bookingWithdraw(),
        busyImport(),
        busyRemove(),
        calendarFeedCreate(),
        calendarFeedRevoke(),
        changeAccept(),
        changeDecline(),
        changeExpire(),
        changePropose(),
        changeWithdraw(),
        channelRead(),
        deliveryClaim(),
        deliveryRecord(),
        disputeObserve(),
        favouriteSet(),
        messageSend(),
        moneyLook(),
        moneyLooked(),
        notificationRead(),
        paymentCaptureFailed(),
        paymentCompare(),
        paymentObserve(),
        paymentOrdered(),
        payoutDecide(),
        payoutLink(),
        payoutRecord(),
        payoutRetry(),
        portfolioAdd(),
        portfolioRemove(),
        profileSave(),
        refundAdoptExternal(),
        refundAnswer(),
        refundApprove(),
        refundAsk(),
        refundNote(),
        refundObserve(),
        refundReject(),
        refundRequest(),
        refundRetry(),
        refundReview(),
        refundSent(),
        refundSettleManually(),
        refundWithdraw(),
        reminderShown(),
        remindersSave(),
        serviceSave(),
        sessionDecide(),
        sessionRun(),
        settlementObserve(),
        statsPublish(),
        taxSave(),
        transferObserve(),
        transferSent(),
        userRegister(),
        userSave(),
        waitlistAccept(),
        waitlistExpire(),
        waitlistJoin(),
        waitlistLeave(),
        // clang-format on
    };
    return commands;
}

const CommandSpec* commandByName(QStringView name)
{
    for (const CommandSpec& spec : allCommands())
        if (spec.name == name)
            return &spec;
    return nullptr;
}

Result<Changes> runCommand(Facts& facts, const CommandContext& context, QStringView name,
                           const QJsonObject& args)
{
    const CommandSpec* spec = commandByName(name);
    if (!spec)
        return badInput("unknown_command"_L1,
                        QCoreApplication::translate("Rules", "This version does not know how to do that."));
    const bool marketplaceOnly = spec->issuer == CommandSpec::Issuer::Marketplace;
    if (marketplaceOnly != context.actor.isSystem())
        return fail(ErrorDomain::Access, "not_allowed"_L1,
                    QCoreApplication::translate("Rules", "This is not something a person can do."));
    Draft draft(facts, context);
    KARIGAR_CHECK(spec->decide(draft, args));
    // One place for all of them, so that no command can forget the waiting list, and only when it is through
    // with moving seats about.
    for (const Id& artisan : draft.freedArtisans())
        KARIGAR_CHECK(offerFreedSeats(draft, artisan));
    return draft.takeChanges();
}

} // namespace karigar
