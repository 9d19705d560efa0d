// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/notification.h"

namespace karigar {

/// Which news also go by mail.
enum class MailRule {
    Never,
    IfWanted, ///< unless the person has turned off mails about news
    Always,   ///< a day or money is lost: nobody may miss it
};

MailRule mailRule(Topic topic);
/// Whether who did it gets the mail too, as a paper to keep.
bool mailsTheActor(Topic topic);

} // namespace karigar
