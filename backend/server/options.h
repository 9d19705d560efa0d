// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/error.h"

#include <QStringList>
#include <string>
#include <vector>

namespace karigar::backend {

/// What karigar-server was asked to do. Secrets come from the environment or a file, never from the command
/// line, where other users of the machine could read them.
struct Options {
    enum class Action { Serve, CreateAdmin };

    Action action = Action::Serve;
    QString data;
    QString postgres; ///< how libpq finds the database; empty: a file in the data folder
    QString host = QStringLiteral("127.0.0.1");
    quint16 port = 8080;
    QString pspUrl = QStringLiteral("https://api.razorpay.com");
    QString publicUrl; ///< empty: where it listens
    QString keyId;
    std::string keySecret;
    std::vector<std::string> webhookSecrets;
    QString smtpUrl; ///< empty: no mail is sent
    std::string smtpUser;
    std::string smtpPassword;
    QString mailFrom;         ///< "Name <address>"
    double requestLimits = 1; ///< times those of api/requestlimits.h; 0: none
    bool livePayments = false;
    bool timeTravel = false;
    bool trustForwardedFor = false;
    QString adminEmail;
    QString adminName = QStringLiteral("Administrator");
    QString adminPasswordFile;
};

/// Errors are sentences for whoever started the program.
Result<Options> readOptions(const QStringList& arguments);
QString usage();

} // namespace karigar::backend
