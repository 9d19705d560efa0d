// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/mail/smtp/mailsender.h"
#include "backend/store/commandexecutor.h"
#include "models/domain/commands/mailorder.h"

namespace karigar::backend {

/// Carries out orders for mail: looks at how things stand, writes and sends the mail or lets it be, and has
/// the rulebook write down which, once for ever. Blocks; worker threads only, any number at once. Owned by
/// the composition root.
class MailDesk {
public:
    /// Without a sender nothing is sent, and every delivery says "no_mail_server".
    MailDesk(Store& store, CommandExecutor& executor, const Clock& clock, MailSender* sender,
             const MailAddress& from);

    /// Done when it is settled either way. A retryable error: the same again later. `attempts` counts this
    /// one.
    Result<void> carryOut(const MailOrder& order, int attempts);

private:
    struct Verdict {
        enum class Kind { Send, SendLate, Skip, Fail, Nothing };
        Kind kind = Kind::Nothing;
        QString reason;
    };

    Verdict judge(const MailOrder& order, const struct MailFacts& facts, int attempts) const;
    Verdict judgeReminder(const MailOrder& order, const MailFacts& facts, int attempts) const;
    Verdict judgeNews(const MailOrder& order, const MailFacts& facts) const;
    Result<void> send(const MailOrder& order, const MailFacts& facts, bool late);
    /// False when it is settled meanwhile; error "in_hand" while somebody else sends it.
    Result<bool> claim(const MailOrder& order);
    Result<void> record(const MailOrder& order, DeliveryState state, const QString& reason = {});

    Store& m_store;
    CommandExecutor& m_executor;
    const Clock& m_clock;
    MailSender* const m_sender;
    const MailAddress m_from;
};

} // namespace karigar::backend
