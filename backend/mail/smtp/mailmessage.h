// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/id.h"

#include <QByteArray>
#include <vector>

namespace karigar::backend {

struct MailAddress {
    QString address;
    QString name; ///< may be empty
};

struct MailAttachment {
    QString name;
    QByteArray type; ///< a whole content type: "text/calendar; charset=utf-8; method=PUBLISH"
    QByteArray bytes;
};

/// One mail to one person, as plain values. What people wrote may stand in any text of it: MIME and header
/// encoding happen when it is sent, so no value can become a header of its own.
struct MailMessage {
    QString id; ///< of the mail, without a domain; another try of the same mail has the same
    MailAddress from;
    MailAddress to;
    QString subject;
    QString text;
    QString html;     ///< empty: text alone
    QString language; ///< "en", "hi"
    Millis at = 0;
    std::vector<MailAttachment> attachments;
};

} // namespace karigar::backend
