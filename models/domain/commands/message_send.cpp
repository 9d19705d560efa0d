// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commands/checks.h"
#include "models/domain/commands/command.h"
#include "models/domain/commands/commandlist.h"
#include "models/domain/records/channel.h"
#include "models/domain/records/message.h"
#include "models/domain/rules/limits.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar {

namespace {

/// A person writes into a channel.
struct Args {
    Id message;
    Id channel;
    QString text;
    std::vector<FileRef> files;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("message", s.message);
        v("channel", s.channel);
        v("text", s.text);
        v("files", s.files);
    }
};

/// What a file is was said when it was declared; the message only adds the name.
Result<std::vector<FileRef>> shareFiles(Draft& draft, const Args& args)
{
    std::vector<FileRef> files;
    for (const FileRef& file : args.files) {
        KARIGAR_CHECK(requireText(file.name, kMaxFileNameLength,
                                  QCoreApplication::translate("Rules", "A file needs a name.")));
        KARIGAR_TRY(const auto attachment, shareAttachment(draft, file.sha, args.channel));
        files.push_back({file.sha, file.name, attachment.mime, attachment.size});
    }
    return files;
}

Result<void> decide(Draft& draft, const Args& args)
{
    KARIGAR_TRY(auto channel, draft.get<Channel>(args.channel));
    const Id author = draft.actor().user;
    if (author != channel.artisan && author != channel.customer)
        return fail(ErrorDomain::Access, "not_yours"_L1,
                    QCoreApplication::translate("Rules", "Only the two people of a booking can write here."));
    if (args.message.isNull() || (args.text.trimmed().isEmpty() && args.files.empty()))
        return badInput("empty_message"_L1,
                        QCoreApplication::translate("Rules", "Please write something first."));
    KARIGAR_CHECK(requireAtMost(args.text, kMaxMessageLength,
                                QCoreApplication::translate("Rules", "The message is too long.")));
    if (args.files.size() > static_cast<size_t>(kMaxFilesPerMessage))
        return badInput("too_many_files"_L1,
                        QCoreApplication::translate("Rules", "A message carries at most ten files."));
    KARIGAR_TRY(const auto present, draft.find<Message>(args.message));
    if (present)
        return badInput("id_taken"_L1,
                        QCoreApplication::translate("Rules", "This message was sent already."));
    KARIGAR_TRY(const auto files, shareFiles(draft, args));

    Message message;
    message.id = args.message;
    message.channel = channel.id;
    message.artisan = channel.artisan;
    message.customer = channel.customer;
    message.author = author;
    message.text = args.text.trimmed();
    message.files = files;
    message.sentAt = draft.context().saidAt;
    draft.put(message);
    if (message.sentAt >= channel.lastAt) { // one written offline may arrive after newer ones
        channel.lastAt = message.sentAt;
        channel.lastText = message.text.left(140);
        channel.lastBy = author;
        draft.put(channel);
    }
    const bool fromArtisan = author == channel.artisan;
    draft.notify(fromArtisan ? channel.customer : channel.artisan, Topic::MessageReceived, channel.id,
                 {fromArtisan ? channel.artisanName : channel.customerName, message.text.left(140)});
    return {};
}

} // namespace

CommandSpec messageSend()
{
    return {"message.send"_L1, CommandSpec::Issuer::Person, withArgs<Args, decide>, "message"_L1};
}

} // namespace karigar
