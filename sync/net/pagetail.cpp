// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/net/pagetail.h"

#include "sync/net/networkerror.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace karigar::sync {

namespace {

bool hasTail(const QJsonObject& object)
{
    return object.value("cursor"_L1).isDouble() && object.value("more"_L1).isBool();
}

/// What follows the changes holds no lists, so the last bracket of the text closes them.
QJsonObject fieldsBehindChanges(const QByteArray& text)
{
    const auto comma = text.indexOf(',', text.lastIndexOf(']'));
    return comma < 0 ? QJsonObject() : QJsonDocument::fromJson('{' + text.mid(comma + 1)).object();
}

} // namespace

Result<PageTail> readPageTail(const QByteArray& text)
{
    QJsonObject object = fieldsBehindChanges(text);
    if (!hasTail(object))
        object = QJsonDocument::fromJson(text).object(); // another order is slow, not wrong
    if (!hasTail(object))
        return std::unexpected(unexpectedAnswer());
    return PageTail{object.value("cursor"_L1).toInteger(), object.value("more"_L1).toBool(),
                    object.value("serverTime"_L1).toInteger(), object.value("generation"_L1).toString(),
                    object.value("paymentsMode"_L1).toString()};
}

} // namespace karigar::sync
