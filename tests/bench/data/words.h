// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <vector>

namespace karigar::bench {

/// The words that synthetic records are written in: what the demo marketplace says, and thousands of names.
struct Words {
    struct Workshop {
        QString title;
        QString craft;
        QString city;
        QString artisan;
        QString description;
    };
    std::vector<Workshop> workshops;
    QStringList sentences; ///< of customers and artisans
    QStringList firstNames;
    QStringList lastNames;
};

/// Read once.
const Words& words();

} // namespace karigar::bench
