// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <string>

namespace karigar::kit {

/// A YAML file as JSON, which Qt reads quickly and often. What is quoted stays text.
QJsonObject jsonOfYaml(const std::string& file);
/// The same for a text.
QJsonObject jsonOfYamlText(const std::string& text);

} // namespace karigar::kit
