// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commands/checks.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace karigar {

Result<void> requireArtisan(const Draft& draft)
{
    if (draft.actor().artisan)
        return {};
    return fail(ErrorDomain::Access, "not_artisan"_L1,
                QCoreApplication::translate("Rules", "Only an artisan can do that."));
}

Result<void> requireOwner(const Draft& draft, const Id& owner)
{
    if (draft.actor().user == owner)
        return {};
    return fail(ErrorDomain::Access, "not_yours"_L1,
                QCoreApplication::translate("Rules", "This belongs to somebody else."));
}

Result<void> requireText(const QString& text, int longest, const QString& message)
{
    if (text.trimmed().isEmpty() || text.size() > longest)
        return badInput("bad_text"_L1, message);
    return {};
}

Result<void> requireAtMost(const QString& text, int longest, const QString& message)
{
    if (text.size() > longest)
        return badInput("text_too_long"_L1, message);
    return {};
}

bool looksLikeEmail(const QString& text)
{
    // Deliverability is for the mail server to say; this only catches slips.
    static const QRegularExpression shape(u"^[^@\\s]+@[^@\\s]+\\.[^@\\s.]+$"_s);
    return text.size() <= 254 && shape.match(text.trimmed()).hasMatch();
}

bool isSha256(const QString& text)
{
    static const QRegularExpression shape(u"\\A[0-9a-f]{64}\\z"_s);
    return shape.match(text).hasMatch();
}

namespace {

Result<Attachment> ownAttachment(Draft& draft, const QString& sha)
{
    KARIGAR_TRY(auto found, draft.find<Attachment>(Attachment::idFor(draft.actor().user, sha)));
    if (!found)
        return badInput("unknown_file"_L1,
                        QCoreApplication::translate("Rules", "The file is not there. Attach it again."));
    return std::move(*found);
}

} // namespace

Result<void> openAttachment(Draft& draft, const QString& sha)
{
    KARIGAR_TRY(auto attachment, ownAttachment(draft, sha));
    attachment.open = true;
    draft.put(attachment);
    return {};
}

Result<Attachment> shareAttachment(Draft& draft, const QString& sha, const Id& channel)
{
    KARIGAR_TRY(auto attachment, ownAttachment(draft, sha));
    attachment.channel = channel;
    draft.put(attachment);
    return attachment;
}

} // namespace karigar
