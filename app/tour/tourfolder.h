// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/error.h"

#include <QString>
#include <QStringList>

namespace karigar::tour {

/// The folder that a tour writes into. Notes each thing it puts there in a list of its own, so that the next
/// tour begins without what an earlier one left, and touches nothing of anybody else's. GUI thread; the stage
/// owns it.
class TourFolder {
public:
    explicit TourFolder(const QString& path);

    /// Makes the folder and takes away what an earlier tour left there; refused when something else has a
    /// name that every tour uses.
    Result<void> prepare();
    /// Where something of that name is to be written. Noted before it is there; refused when somebody else's
    /// file has the name.
    Result<QString> claim(const QString& name);
    bool owns(const QString& name) const { return m_names.contains(name); }
    QString file(const QString& name) const { return m_path + u'/' + name; }

private:
    QStringList leftByEarlierTour() const;

    QString m_path;
    QStringList m_names;
};

} // namespace karigar::tour
