// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backendkit/yamljson.h"

#include <QJsonArray>
#include <yaml-cpp/yaml.h>

using namespace Qt::StringLiterals;

namespace karigar::kit {

namespace {

QJsonValue scalar(const YAML::Node& node)
{
    const QString text = QString::fromStdString(node.Scalar());
    if (node.Tag() == "!") // quoted
        return text;
    if (text == "true"_L1 || text == "false"_L1)
        return text == "true"_L1;
    bool whole = false;
    const qint64 number = text.toLongLong(&whole);
    return whole ? QJsonValue(number) : QJsonValue(text);
}

QJsonValue valueOf(const YAML::Node& node)
{
    if (node.IsScalar())
        return scalar(node);
    if (node.IsSequence()) {
        QJsonArray list;
        for (const auto& item : node)
            list.append(valueOf(item));
        return list;
    }
    QJsonObject object;
    for (const auto& member : node)
        object.insert(QString::fromStdString(member.first.Scalar()), valueOf(member.second));
    return object;
}

} // namespace

QJsonObject jsonOfYaml(const std::string& file)
{
    return valueOf(YAML::LoadFile(file)).toObject();
}

QJsonObject jsonOfYamlText(const std::string& text)
{
    return valueOf(YAML::Load(text)).toObject();
}

} // namespace karigar::kit
