// SPDX-License-Identifier: GPL-3.0-or-later
// karigar-demo: makes the data folder of a marketplace to look around in.
#include "backend/demo/market/market.h"
#include "backend/demo/market/people.h"
#include "models/domain/base/clock.h"

#include <iostream>
#include <mutex>
#include <QCoreApplication>

using namespace karigar;
using namespace karigar::demo;

namespace {

int complain(const Error& error)
{
    std::cerr << "karigar-demo: " << error.message.toStdString() << '\n';
    return 1;
}

void report(const Made& made)
{
    std::cout << made.artisans << " artisans, " << made.customers << " customers, " << made.bookings
              << " bookings, " << made.reviews << " reviews; " << made.refused << " wishes were refused\n"
              << "pictures took " << made.painting / 1000.0 << " s, the past " << made.playing / 1000.0
              << " s\n"
              << "sign in with the password " << kPassword << " as\n";
    for (const QString& email : made.emails)
        std::cout << "  " << email.toStdString() << '\n';
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const auto options = readOptions(QCoreApplication::arguments().mid(1), SystemClock().now());
    if (!options) {
        complain(options.error());
        std::cerr << usage().toStdString();
        return 2;
    }
    std::mutex mutex;
    const auto made = makeMarket(*options, [&](const QString& text) {
        const std::scoped_lock lock(mutex);
        std::cout << text.toStdString() << std::endl;
    });
    if (!made)
        return complain(made.error());
    report(*made);
    return 0;
}
