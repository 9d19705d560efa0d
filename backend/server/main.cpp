// SPDX-License-Identifier: GPL-3.0-or-later
// karigar-server: the marketplace's backend.
#include "backend/log/log.h"
#include "backend/server/marketplace.h"
#include "backend/system/ownerfiles.h"
#include "backend/system/stopsignal.h"

#include <iostream>
#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace karigar::backend;

namespace {

int complain(const karigar::Error& error)
{
    std::cerr << "karigar-server: " << error.message.toStdString() << '\n';
    return 1;
}

QString firstLine(QFile& file)
{
    QString line = QString::fromUtf8(file.readLine());
    while (line.endsWith(u'\n') || line.endsWith(u'\r'))
        line.chop(1);
    return line;
}

int createAdmin(const Options& options)
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return 1;
    const QString password = firstLine(input);
    const auto marketplace = Marketplace::open(options);
    if (!marketplace)
        return complain(marketplace.error());
    const auto made = (*marketplace)->createAdmin(options.adminEmail, options.adminName, password);
    if (!made)
        return complain(made.error());
    std::cout << (*made ? "created\n" : "there is an account with this address already\n");
    return *made ? 0 : 1;
}

karigar::Result<void> createFirstAdmin(Marketplace& marketplace, const Options& options)
{
    if (options.adminEmail.isEmpty())
        return {};
    QFile file(options.adminPasswordFile);
    if (!file.open(QIODevice::ReadOnly))
        return karigar::badInput("bad_option"_L1,
                                 u"The file given with --admin-password-file cannot be read."_s);
    const auto made = marketplace.createAdmin(options.adminEmail, options.adminName, firstLine(file));
    return made ? karigar::Result<void>() : std::unexpected(made.error());
}

int serve(const Options& options)
{
    StopSignal stop; // before any thread starts
    const auto marketplace = Marketplace::open(options);
    if (!marketplace)
        return complain(marketplace.error());
    if (const auto made = createFirstAdmin(**marketplace, options); !made)
        return complain(made.error());
    const auto port = (*marketplace)->start();
    if (!port)
        return complain(port.error());
    std::cout << "listening on http://" << options.host.toStdString() << ':' << *port << std::endl;
    log::info("started", {{"port"_L1, *port}, {"version"_L1, QLatin1String(KARIGAR_VERSION)}});
    log::info("stopping", {{"signal"_L1, stop.wait()}});
    (*marketplace)->stop();
    log::info("stopped");
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    ownerfiles::keepNewOnes(); // what the marketplace keeps is nobody else's on this machine
    const QCoreApplication application(argc, argv);
    log::takeQtMessages();
    const auto options = readOptions(QCoreApplication::arguments().mid(1));
    if (!options) {
        complain(options.error());
        std::cerr << usage().toStdString();
        return 2;
    }
    return options->action == Options::Action::CreateAdmin ? createAdmin(*options) : serve(*options);
}
