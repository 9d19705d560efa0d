// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commands/checks.h"
#include "models/domain/commands/command.h"
#include "models/domain/commands/commandlist.h"
#include "models/domain/records/attachment.h"
#include "models/domain/rules/limits.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar {

namespace {

/// A person is about to use a file; its bytes travel separately, under their hash.
struct Args {
    QString sha;
    QString mime;
    qint64 size = 0;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("sha", s.sha);
        v("mime", s.mime);
        v("size", s.size);
    }
};

Result<void> decide(Draft& draft, const Args& args)
{
    if (!isSha256(args.sha) || args.mime.isEmpty() || args.mime.size() > 100)
        return badInput("bad_file"_L1, QCoreApplication::translate("Rules", "This file cannot be attached."));
    if (args.size <= 0 || args.size > kMaxAttachmentBytes)
        return badInput("file_too_large"_L1,
                        QCoreApplication::translate("Rules", "A file may have at most 12 MB."));
    const Id id = Attachment::idFor(draft.actor().user, args.sha);
    KARIGAR_TRY(const auto present, draft.find<Attachment>(id));
    if (present)
        return {};
    Attachment attachment;
    attachment.id = id;
    attachment.sha = args.sha;
    attachment.owner = draft.actor().user;
    attachment.mime = args.mime;
    attachment.size = args.size;
    attachment.at = draft.context().saidAt;
    draft.put(attachment);
    return {};
}

} // namespace

CommandSpec attachmentDeclare()
{
    return {"attachment.declare"_L1, CommandSpec::Issuer::Person, withArgs<Args, decide>, {}};
}

} // namespace karigar
