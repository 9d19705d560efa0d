// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/notification.h"

namespace karigar::backend {

/// The words of one topic, as sources of the context "Mail". In them %1 is the workshop, %2 the other
/// person, %3 what the news added (an amount, a reason), %4 when the workshop is.
struct MailTemplate {
    const char* subject = nullptr;
    const char* toCustomer = nullptr;
    const char* toArtisan = nullptr;
    /// Another sentence below, only when there is a %3; may be null.
    const char* detail = nullptr;
    bool calendar = false; ///< the time is new or gone: the calendar entry goes along
};

/// Some of the seats of a booking are given up; the rest stays. Here %3 is how many.
const MailTemplate& seatsCancelledTemplate();

/// Null for topics that are never mailed.
const MailTemplate* mailTemplate(Topic topic);

} // namespace karigar::backend
