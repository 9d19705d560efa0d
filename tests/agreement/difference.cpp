// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/agreement/difference.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace karigar::test {

namespace {

void compare(const QString& path, const QJsonValue& here, const QJsonValue& there,
             std::vector<Difference>& found)
{
    if (here == there)
        return;
    if (here.isObject() && there.isObject()) {
        const QJsonObject a = here.toObject();
        const QJsonObject b = there.toObject();
        const QStringList keysHere = a.keys();
        const QStringList keysThere = b.keys();
        QSet<QString> keys(keysHere.begin(), keysHere.end());
        keys.unite(QSet<QString>(keysThere.begin(), keysThere.end()));
        for (const QString& key : keys)
            compare(path.isEmpty() ? key : path + u'.' + key, a.value(key), b.value(key), found);
        return;
    }
    if (here.isArray() && there.isArray() && here.toArray().size() == there.toArray().size()) {
        for (qsizetype i = 0; i < here.toArray().size(); ++i)
            compare(path, here.toArray().at(i), there.toArray().at(i), found);
        return;
    }
    found.push_back({path, here, there});
}

} // namespace

std::vector<Difference> differencesOf(const QJsonValue& here, const QJsonValue& there)
{
    std::vector<Difference> found;
    compare({}, here, there, found);
    return found;
}

std::string textOf(const QJsonValue& value)
{
    if (value.isUndefined())
        return "nothing";
    const QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return text.mid(1, text.size() - 2).toStdString();
}

} // namespace karigar::test
