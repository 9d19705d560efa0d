// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/booking.h"
#include "models/views/core/rowsmodel.h"

namespace karigar::views {
class PaymentBook;
class Reloader;
} // namespace karigar::views

namespace karigar::views::artisan {

/// An artisan's bookings by what they need; all of them together are a HistoryModel. GUI thread; owned by its
/// page.
class BookingsModel : public RowsModel {
    Q_OBJECT
public:
    enum class Filter { NeedsAnswer, Upcoming, Past };

    BookingsModel(Workspace& workspace, QObject* parent);

    void setFilter(Filter filter);
    Filter filter() const { return m_filter; }
    /// Words in title, customer or note; empty for all.
    void setText(const QString& text);
    const QString& text() const { return m_text; }
    bool isLoaded() const { return m_loaded; }
    /// More match than are listed; searching finds the others.
    bool isCut() const;

    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void loaded();

protected:
    QVariant present(const Row& row, int role) const override;

private:
    void reload();
    void searchInstead(int pass);
    void take(std::vector<Row> rows);
    QStringList states() const;

    Workspace& m_workspace;
    Reloader* m_reloader;
    PaymentBook* m_payments;
    Filter m_filter = Filter::NeedsAnswer;
    QString m_text;
    mutable QHash<Id, Booking> m_bookings; ///< parsed when first looked at
    int m_wanted;
    int m_pass = 0;
    bool m_loaded = false;
};

} // namespace karigar::views::artisan
