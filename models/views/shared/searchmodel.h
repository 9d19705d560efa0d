// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/core/page.h"
#include "models/views/core/recordroles.h"
#include "models/views/core/workspace.h"

#include <QAbstractListModel>

namespace karigar::views {

/// Results of the global search over everything this person has: workshops, artisans, bookings, messages,
/// payments. An answer that a later question has overtaken is dropped. GUI thread.
class SearchModel : public QAbstractListModel {
    Q_OBJECT
public:
    SearchModel(Workspace& workspace, QObject* parent);

    void ask(const QString& text);
    const QString& text() const { return m_text; }
    const QString& correctedTo() const { return m_result.correctedTo; }
    /// Where a hit leads in a mode of this person.
    Destination destinationOf(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

Q_SIGNALS:
    void answered();

private:
    const SearchHit& hit(int row) const { return m_result.hits.at(static_cast<size_t>(row)); }

    Workspace& m_workspace;
    QString m_text;
    SearchResult m_result;
};

} // namespace karigar::views
