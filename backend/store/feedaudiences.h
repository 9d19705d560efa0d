// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/kind.h"

namespace karigar::backend {

/// Whose feeds a document stands in.
inline QSet<QString> audiencesOf(Kind kind, const QJsonObject& doc)
{
    QSet<QString> audiences;
    kindSpec(kind).audiences(doc, audiences);
    audiences.remove(QStringLiteral("user:")); // a document without that person
    return audiences;
}

} // namespace karigar::backend
