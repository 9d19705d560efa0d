// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/commands/draft.h"
#include "models/domain/records/refundrequest.h"

/// Steps that the commands about refund requests share.
namespace karigar {

/// Refuses anybody but an admin, or but the customer who asked.
Result<void> requireAdmin(const Draft& draft);
Result<void> requireAsker(const Draft& draft, const RefundRequest& request);

/// What somebody says about a request; with `needed`, not nothing.
Result<void> checkRefundText(const QString& text, bool needed);
/// Makes the actor's pictures readable by the operations desk.
Result<void> showToDesk(Draft& draft, const QStringList& pictures);
void addRemark(Draft& draft, RefundRequest& request, const QString& text, const QStringList& pictures = {});

/// Whether the request still waits for somebody.
bool isOpen(RefundRequestState state);

} // namespace karigar
