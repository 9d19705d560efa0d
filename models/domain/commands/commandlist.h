// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/commands/command.h"

namespace karigar {

// One function a command, defined in the file of the same name.
CommandSpec attachmentDeclare();
CommandSpec availabilitySave();
CommandSpec billingSave();
CommandSpec bookingApprove();
CommandSpec bookingCancel();
CommandSpec bookingCancelSeats();
CommandSpec bookingComplete();
CommandSpec bookingDecline();
CommandSpec bookingExpire();
CommandSpec bookingHold();
CommandSpec bookingNoShow();
CommandSpec bookingRemind();
CommandSpec bookingWithdraw();
CommandSpec busyImport();
CommandSpec busyRemove();
CommandSpec calendarFeedCreate();
CommandSpec calendarFeedRevoke();
CommandSpec changeAccept();
CommandSpec changeDecline();
CommandSpec changeExpire();
CommandSpec changePropose();
CommandSpec changeWithdraw();
CommandSpec channelRead();
CommandSpec deliveryClaim();
CommandSpec deliveryRecord();
CommandSpec disputeObserve();
CommandSpec favouriteSet();
CommandSpec messageSend();
CommandSpec moneyLook();
CommandSpec moneyLooked();
CommandSpec notificationRead();
CommandSpec paymentCaptureFailed();
CommandSpec paymentCompare();
CommandSpec paymentObserve();
CommandSpec paymentOrdered();
CommandSpec payoutDecide();
CommandSpec payoutLink();
CommandSpec payoutRecord();
CommandSpec payoutRetry();
CommandSpec portfolioAdd();
CommandSpec portfolioRemove();
CommandSpec profileSave();
CommandSpec refundAdoptExternal();
CommandSpec refundAnswer();
CommandSpec refundApprove();
CommandSpec refundAsk();
CommandSpec refundNote();
CommandSpec refundObserve();
CommandSpec refundReject();
CommandSpec refundRequest();
CommandSpec refundRetry();
CommandSpec refundReview();
CommandSpec refundSent();
CommandSpec refundSettleManually();
CommandSpec refundWithdraw();
CommandSpec reminderShown();
CommandSpec remindersSave();
CommandSpec serviceSave();
CommandSpec sessionDecide();
CommandSpec sessionRun();
CommandSpec settlementObserve();
CommandSpec statsPublish();
CommandSpec taxSave();
CommandSpec transferObserve();
CommandSpec transferSent();
CommandSpec userRegister();
CommandSpec userSave();
CommandSpec waitlistAccept();
CommandSpec waitlistExpire();
CommandSpec waitlistJoin();
CommandSpec waitlistLeave();

} // namespace karigar
