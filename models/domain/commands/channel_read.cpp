// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commands/command.h"
#include "models/domain/commands/commandlist.h"
#include "models/domain/records/channel.h"
#include "models/domain/records/readmarker.h"

#include <algorithm>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar {

namespace {

/// A person has read a channel up to an instant; it only moves forward.
struct Args {
    Id channel;
    Millis upTo = 0;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("channel", s.channel);
        v("upTo", s.upTo);
    }
};

Result<void> decide(Draft& draft, const Args& args)
{
    KARIGAR_TRY(const auto channel, draft.get<Channel>(args.channel));
    const Id reader = draft.actor().user;
    if (reader != channel.artisan && reader != channel.customer)
        return fail(ErrorDomain::Access, "not_yours"_L1,
                    QCoreApplication::translate("Rules", "Only the two people of a booking can read here."));
    const Id id = ReadMarker::idFor(channel.id, reader);
    KARIGAR_TRY(auto found, draft.find<ReadMarker>(id));
    ReadMarker marker = found.value_or(ReadMarker());
    const Millis upTo = std::min(args.upTo, draft.now()); // nobody has read what is not written yet
    if (upTo <= marker.upTo)
        return {};
    marker.id = id;
    marker.channel = channel.id;
    marker.user = reader;
    marker.artisan = channel.artisan;
    marker.customer = channel.customer;
    marker.upTo = upTo;
    draft.put(marker);
    return {};
}

} // namespace

CommandSpec channelRead()
{
    return {"channel.read"_L1, CommandSpec::Issuer::Person, withArgs<Args, decide>, "channel"_L1};
}

} // namespace karigar
