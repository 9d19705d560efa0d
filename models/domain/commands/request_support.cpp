// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commands/request_support.h"

#include "models/domain/commands/checks.h"
#include "models/domain/records/attachment.h"
#include "models/domain/rules/limits.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar {

Result<void> requireAdmin(const Draft& draft)
{
    if (draft.actor().admin)
        return {};
    return fail(ErrorDomain::Access, "not_admin"_L1,
                QCoreApplication::translate("Rules", "Only an admin can do that."));
}

Result<void> requireAsker(const Draft& draft, const RefundRequest& request)
{
    return requireOwner(draft, request.customer);
}

Result<void> checkRefundText(const QString& text, bool needed)
{
    if (needed)
        return requireText(text, kMaxTextLength,
                           QCoreApplication::translate("Rules", "Please say something about it."));
    return requireAtMost(text, kMaxTextLength, QCoreApplication::translate("Rules", "The text is too long."));
}

Result<void> showToDesk(Draft& draft, const QStringList& pictures)
{
    if (pictures.size() > kMaxRefundPictures)
        return badInput("too_many_files"_L1,
                        QCoreApplication::translate("Rules", "No more than %n picture(s), please.", nullptr,
                                                    kMaxRefundPictures));
    for (const QString& sha : pictures) {
        KARIGAR_TRY(auto found, draft.find<Attachment>(Attachment::idFor(draft.actor().user, sha)));
        if (!found)
            return badInput("unknown_file"_L1,
                            QCoreApplication::translate("Rules", "The file is not there. Attach it again."));
        found->desk = true;
        draft.put(*found);
    }
    return {};
}

void addRemark(Draft& draft, RefundRequest& request, const QString& text, const QStringList& pictures)
{
    request.remarks.push_back({draft.actor().user, draft.now(), text.trimmed(), pictures});
}

bool isOpen(RefundRequestState state)
{
    return state == RefundRequestState::Requested || state == RefundRequestState::InReview ||
           state == RefundRequestState::NeedsInfo;
}

} // namespace karigar
