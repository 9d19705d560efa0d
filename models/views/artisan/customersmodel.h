// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/core/rowsmodel.h"

namespace karigar::views {
class Reloader;
}

namespace karigar::views::artisan {

/// The people who booked with this artisan, last one first: how often, when last, what they paid. Made from
/// the bookings; there is no record of its own. GUI thread; owned by its page.
class CustomersModel : public RowsModel {
    Q_OBJECT
public:
    CustomersModel(Workspace& workspace, QObject* parent);

    /// Part of a name; empty for all.
    void setText(const QString& text);
    bool isLoaded() const { return m_loaded; }
    int total() const { return static_cast<int>(m_all.size()); }

Q_SIGNALS:
    void loaded();

protected:
    QVariant present(const Row& row, int role) const override;

private:
    void reload();
    void filter();

    Workspace& m_workspace;
    Reloader* m_reloader;
    std::vector<Row> m_all;
    QString m_text;
    bool m_loaded = false;
};

} // namespace karigar::views::artisan
