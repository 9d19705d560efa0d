// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/artisan/timeproposal.h"

using namespace Qt::StringLiterals;

namespace karigar::views::artisan {

void proposeTime(Workspace& workspace, const TimeProposal& proposal, QObject* receiver,
                 Workspace::Then<Result<qint64>> then)
{
    const Id change = Id::mint(workspace.now());
    workspace.submit(u"change.propose"_s,
                     {{u"change"_s, change.toText()},
                      {u"payment"_s, Id::derive(change, u"payment", workspace.now()).toText()},
                      {u"booking"_s, proposal.booking.toText()},
                      {u"startAt"_s, proposal.startAt},
                      {u"message"_s, proposal.message}},
                     receiver, std::move(then));
}

} // namespace karigar::views::artisan
