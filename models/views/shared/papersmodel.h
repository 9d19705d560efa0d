// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/invoice.h"
#include "models/views/core/rowsmodel.h"

namespace karigar::views {

class Reloader;

/// Invoices, bills, receipts and credit notes, newest first: of one artisan, customer, booking or payment, or
/// all. GUI thread; owned by its widget.
class PapersModel : public RowsModel {
    Q_OBJECT
public:
    PapersModel(Workspace& workspace, QObject* parent);

    /// `column` names whose: "artisan", "customer", "booking" or "payment"; empty lists all that are here.
    void show(const char* column, const Id& id);
    Invoice paper(int at) const { return row(at).as<Invoice>(); }
    bool isLoaded() const { return m_loaded; }
    /// The list holds the latest only; sums and the export know them all.
    bool isCut() const;
    Money invoiced() const { return m_invoiced; }
    Money credited() const { return m_credited; }

    /// All of them, oldest first, as comma-separated values with every sum in a column of its own.
    void exportCsv(QObject* receiver, std::function<void(QByteArray)> then);
    static QByteArray csvHeader();
    static QByteArray csvOf(const Invoice& paper);

Q_SIGNALS:
    void loaded();

protected:
    QVariant present(const Row& row, int role) const override;

private:
    Query papers() const;
    void reload();
    void sumUp(int pass);

    Workspace& m_workspace;
    Reloader* m_reloader;
    const char* m_column = nullptr;
    Id m_of;
    Money m_invoiced;
    Money m_credited;
    int m_pass = 0;
    bool m_loaded = false;
};

/// "Tax invoice KGI/2627/000123".
QString paperTitle(const Invoice& paper);

} // namespace karigar::views
