// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/protocol/session.h"
#include "tests/bench/data/marketplacedata.h"

#include <QTemporaryDir>

namespace karigar::bench {

/// A backend's data folder with one artisan, who is signed in, and a mixture of records of theirs.
class ServedMarketplace {
public:
    explicit ServedMarketplace(int size);

    QString folder() const { return m_folder.path(); }
    QString databasePath() const { return m_folder.filePath(QStringLiteral("marketplace.sqlite")); }
    const protocol::SessionGrant& grant() const { return m_grant; }
    /// What karigar-server is to be started with.
    QStringList serverArguments() const;

private:
    QTemporaryDir m_folder;
    protocol::SessionGrant m_grant;
};

} // namespace karigar::bench
