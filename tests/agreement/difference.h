// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>
#include <vector>

namespace karigar::test {

/// One place where two documents are not the same.
struct Difference {
    QString path; ///< "history.at": names from the outside in, without positions in lists
    QJsonValue here;
    QJsonValue there;
};

std::vector<Difference> differencesOf(const QJsonValue& here, const QJsonValue& there);
std::string textOf(const QJsonValue& value);

} // namespace karigar::test
