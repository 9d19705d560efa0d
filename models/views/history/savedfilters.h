// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/history/historysources.h"

#include <QObject>

namespace karigar::views {

class Workspace;

struct SavedFilter {
    QString name;
    HistoryFilter filter;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("name", s.name);
        v("filter", s.filter);
    }
    bool operator==(const SavedFilter&) const = default;
};

/// The filters a person has given names to, for one list in one mode. They are a convenience of this device
/// and name people, so they live in the account's encrypted cache and nowhere else. GUI thread; owned by its
/// widget.
class SavedFilters : public QObject {
    Q_OBJECT
public:
    static constexpr int kMost = 40;
    static constexpr int kLongestName = 60;

    SavedFilters(Workspace& workspace, const HistoryScope& scope, QObject* parent);

    /// Oldest first.
    const std::vector<SavedFilter>& all() const { return m_all; }
    bool has(const QString& name) const;

    // Each answers with what to tell the person when it cannot be done, in words; empty when it was.
    /// A filter of the same name is replaced.
    QString save(const QString& name, const HistoryFilter& filter);
    QString rename(const QString& from, const QString& to);
    void remove(const QString& name);

Q_SIGNALS:
    void changed();

private:
    std::vector<SavedFilter>::iterator find(const QString& name);
    void store();

    Workspace& m_workspace;
    QString m_key;
    std::vector<SavedFilter> m_all;
};

} // namespace karigar::views
