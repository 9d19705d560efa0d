// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/core/listentry.h"
#include "models/views/core/rowsmodel.h"
#include "models/views/history/historysources.h"

#include <deque>
#include <QHash>

namespace karigar::views {

class PaymentBook;
class Reloader;

/// Bookings, or movements of money of several kinds merged by time, newest first, as a filter leaves them.
/// Only what has been scrolled to is in memory: pages of a hundred come from the cache's reader as the view
/// asks for more, so that 100,000 records open like ten. With words the full-text search answers instead: the
/// best kFound, held against the filter. Follows the cache. GUI thread; owned by its widget.
class HistoryModel : public RowsModel {
    Q_OBJECT
public:
    static constexpr int kPage = 100;
    static constexpr int kFound = 500;

    HistoryModel(Workspace& workspace, const HistoryScope& scope, QObject* parent);

    void show(const HistoryFilter& filter);
    const HistoryFilter& filter() const { return m_filter; }
    const HistoryScope& scope() const { return m_scope; }
    /// What a sum or an export has to look at; with words `found()` is all.
    const std::vector<HistorySource>& sources() const { return m_sources; }
    bool isSearch() const { return !m_filter.text.isEmpty(); }

    bool isLoaded() const { return m_loaded; }
    /// How many match, of which size() have been scrolled to.
    int total() const { return m_total; }
    /// The search may have more than it looked at.
    bool isCut() const { return m_cut; }
    /// "pottery" when "potery" found nothing; empty otherwise.
    const QString& correctedTo() const { return m_correctedTo; }
    Kind kindAt(int row) const { return m_kinds.value(this->row(row).id, Kind::Booking); }

    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    /// What is listed, or how many there are, has changed.
    void loaded();

protected:
    QVariant present(const Row& row, int role) const override;

private:
    /// A source while its rows are fetched and merged.
    struct Part {
        HistorySource source;
        std::deque<Row> ahead; ///< fetched, not merged yet
        int fetched = 0;
        bool ended = false;
        bool asked = false;
    };

    void reload();
    void startOver(int wanted);
    void countAll(int pass);
    void searchInstead(int pass);
    void ask(Part& part, int pass);
    void merge(int pass);
    Part* newest();
    void publish();
    Millis timeOf(const Part& part, const Row& row) const;

    Workspace& m_workspace;
    HistoryScope m_scope;
    HistoryFilter m_filter;
    Reloader* m_reloader;
    PaymentBook* m_payments;
    std::vector<HistorySource> m_sources;
    std::vector<Part> m_parts;
    std::vector<Row> m_merged;
    QHash<Id, Kind> m_kinds;
    mutable QHash<Id, ListEntry> m_entries; ///< worked out when first looked at
    QString m_correctedTo;
    int m_wanted = 0;
    int m_total = 0;
    int m_pass = 0;
    bool m_fresh = true; ///< another filter: start at the top
    bool m_loaded = false;
    bool m_cut = false;
};

} // namespace karigar::views
