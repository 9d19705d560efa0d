// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/api/gate.h"
#include "backend/api/handlers/handlers.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar::backend::handlers {

namespace {

Result<void> checkBatch(const protocol::CommandBatch& batch)
{
    if (batch.commands.size() > static_cast<std::size_t>(protocol::kMaxCommandsPerBatch))
        return badInput("too_many_commands"_L1,
                        QCoreApplication::translate("Backend", "Too many commands in one request."));
    qint64 last = 0;
    for (const protocol::CommandEnvelope& command : batch.commands) {
        if (command.n <= last || command.id.isNull())
            return badInput("bad_batch"_L1, QCoreApplication::translate(
                                                "Backend", "Commands need an id and rising numbers."));
        last = command.n;
    }
    return {};
}

} // namespace

void commands(Services& services, Call call, Answer answer)
{
    auto batch = bodyAs<protocol::CommandBatch>(call);
    if (auto fine = batch ? checkBatch(*batch) : std::unexpected(batch.error()); !fine)
        return answer(std::unexpected(std::move(fine).error()));
    if (auto refused = gate::tooOften(services, Asking::OneCommand, *call.session,
                                      static_cast<double>(batch->commands.size())))
        return answer(refused->response());
    const Issuer issuer{call.session->user.id, call.session->device};
    services.executor.runBatch(
        issuer, std::move(batch->commands),
        [&services, answer = std::move(answer)](Result<CommandExecutor::Outcomes> outcomes) {
            if (!outcomes)
                return answer(std::unexpected(std::move(outcomes).error()));
            const protocol::CommandAnswer reply{std::move(*outcomes), services.clock.now()};
            answer(jsonResponse(reply));
        });
}

} // namespace karigar::backend::handlers
