// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts.h"

#include <QDir>
#include <QFile>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace karigar::app {

Accounts::Accounts(const QString& dataFolder)
    : m_folder(QDir(dataFolder).absolutePath())
{
    QDir().mkpath(m_folder);
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

std::optional<KnownAccount> Accounts::current() const
{
    const QSettings settings(file(), QSettings::IniFormat);
    const auto user = Id::fromText(settings.value("user"_L1).toString());
    if (!user)
        return std::nullopt;
    const Id device = Id::fromText(settings.value("device"_L1).toString()).value_or(Id());
    return KnownAccount{*user, device, settings.value("server"_L1).toString(),
                        settings.value("passphrase"_L1, false).toBool()};
}

void Accounts::setCurrent(const KnownAccount& account)
{
    QSettings settings(file(), QSettings::IniFormat);
    settings.setValue("user"_L1, account.user.toText());
    settings.setValue("device"_L1, account.device.toText());
    settings.setValue("server"_L1, account.server);
    settings.setValue("passphrase"_L1, account.passphrase);
}

void Accounts::forgetCurrent()
{
    QFile::remove(file());
}

QString Accounts::folderOf(const Id& user) const
{
    return m_folder + u"/accounts/"_s + user.toText();
}

} // namespace karigar::app
