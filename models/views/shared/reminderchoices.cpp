// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/shared/reminderchoices.h"

#include "models/views/core/reloader.h"

using namespace Qt::StringLiterals;

namespace karigar::views {

ReminderChoices::ReminderChoices(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    auto* reloader = new Reloader(
        workspace, {Kind::User}, [this] { reload(); }, this);
    reloader->reloadNow();
}

void ReminderChoices::reload()
{
    m_workspace.find(Kind::User, m_workspace.person().id, this, [this](const std::optional<Row>& row) {
        if (!row)
            return;
        const auto user = row->as<User>();
        m_settings = user.reminders;
        m_language = user.language;
        m_zone = user.zone;
        Q_EMIT changed();
    });
}

void ReminderChoices::save(const ReminderSettings& settings, const QString& language)
{
    if (settings == m_settings && language == m_language)
        return;
    m_settings = settings;
    m_language = language;
    QJsonObject args = toJson(settings);
    args.insert(u"language"_s, language);
    m_workspace.submit(u"reminders.save"_s, args, this, [this](const Result<qint64>& saved) {
        if (saved)
            return;
        Q_EMIT failed(saved.error());
        reload();
    });
}

} // namespace karigar::views
