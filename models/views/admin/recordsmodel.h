// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/admin/listing.h"
#include "models/views/core/listentry.h"

#include <map>
#include <QAbstractListModel>
#include <QTimer>
#include <set>

namespace karigar::views {
class Reloader;
}

namespace karigar::views::admin {

/// A list of any length of which only what is looked at is in memory: it knows how many rows there are, asks
/// for pages of a hundred as they are shown, and lets go of those far away, so that 100,000 rows scroll like
/// ten. A row whose page is on its way is blank. Follows the cache. GUI thread; owned by its page.
class RecordsModel : public QAbstractListModel {
    Q_OBJECT
public:
    using Describe = std::function<ListEntry(const Row&)>;
    static constexpr int kPage = 100;

    RecordsModel(Workspace& workspace, Kind kind, Describe describe, QObject* parent);

    void show(Listing listing);
    const Listing& listing() const { return m_listing; }
    bool isLoaded() const { return m_loaded; }
    int total() const { return m_total; }
    /// A search shows at most this many; `isCut` says that there may be more.
    static constexpr int kFound = 500;
    bool isCut() const { return m_cut; }
    /// "pottery" when "potery" found nothing; empty otherwise.
    const QString& correctedTo() const { return m_correctedTo; }

    /// Null while its page is on its way.
    const Row* rowAt(int row) const;
    /// Among the rows that are in memory; -1 otherwise.
    int find(const QString& id) const;
    /// What rows are described with has changed, such as names that have arrived.
    void describeAgain();

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

Q_SIGNALS:
    /// The numbers, or what is at hand, have changed.
    void loaded();

private:
    struct Held {
        Row row;
        ListEntry entry;
    };

    void reload();
    void searchInstead(int pass);
    void takeTotal(int total);
    void resize(int total);
    void want(int page) const;
    void fetchWanted();
    void takePage(int page, std::vector<Row> rows);
    void takeFound(std::vector<Row> rows);
    void letGoFarFrom(int page);

    Workspace& m_workspace;
    Kind m_kind;
    Describe m_describe;
    Reloader* m_reloader;
    Listing m_listing;
    std::map<int, Held> m_held; ///< by row
    // Looking at a row is what fetches it, and views look through const functions.
    mutable std::set<int> m_wanted;
    mutable std::set<int> m_asked;
    std::set<int>
        m_current; ///< pages that have come since the last change; others are fetched again when shown
    mutable int m_lookedAt = 0; ///< page
    mutable QTimer m_fetch;
    QString m_correctedTo;
    int m_total = 0;
    int m_pass = 0;
    bool m_fresh = true; ///< another list: nothing of the old one stays
    bool m_loaded = false;
    bool m_cut = false;
};

} // namespace karigar::views::admin
