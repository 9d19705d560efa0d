// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/facts.h"

#include "app/localworkspace.h"
#include "app/personsession.h"
#include "models/domain/records/service.h"

#include <memory>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace karigar::tour {

QCoro::Task<Result<Id>> serviceCalled(Stage& stage, QString title)
{
    app::LocalWorkspace& workspace = stage.client(Role::Artisan).session()->workspace();
    const auto found = std::make_shared<Id>();
    Query query = Query::of(Kind::Service);
    query.equal("artisan", workspace.person().id);
    workspace.list(query, &stage, [found, title](const std::vector<views::Row>& rows) {
        for (const views::Row& row : rows)
            if (row.as<Service>().title == title)
                *found = row.id;
    });
    auto waiting = until([found] { return !found->isNull(); }, u"the service “%1”"_s.arg(title));
    const Result<void> known = co_await waiting;
    if (!known)
        co_return std::unexpected(known.error());
    co_return *found;
}

QCoro::Task<Result<QString>> tokenOf(Stage& stage, Role role)
{
    const auto token = std::make_shared<QString>();
    // The session's grant is among the cache's notes.
    stage.client(role).session()->workspace().loadNote(
        u"session.grant"_s, &stage, [token](const QString& grant) {
            *token = QJsonDocument::fromJson(grant.toUtf8()).object().value("token"_L1).toString();
        });
    auto waiting = until([token] { return !token->isEmpty(); }, u"the session's token"_s);
    const Result<void> known = co_await waiting;
    if (!known)
        co_return std::unexpected(known.error());
    co_return *token;
}

} // namespace karigar::tour
