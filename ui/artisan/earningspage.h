// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/artisan/filechooser.h"
#include "ui/shell/page.h"

class QBoxLayout;
class QLabel;

namespace karigar::views::artisan {
class Earnings;
}

namespace karigar::ui {
class AmountLabel;
class RecordList;
}

namespace karigar::ui::artisan {

class BarsChart;
class PageFrame;

/// What the artisan has earned and what is still on hold, exact to the paisa, from the ledger.
/// Object names: payableAmount, heldAmount, monthChart, ledgerList, ledgerEmpty, ledgerCut, exportCsvButton.
class EarningsPage : public Page {
    Q_OBJECT
public:
    EarningsPage(const PageContext& context, const FileChooser& chooser, QWidget* parent);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* amountCard(const QString& title, const QString& sentence, const QString& objectName, AmountLabel*& amount);
    QWidget* monthsCard();
    QWidget* movementsCard();
    void refresh();
    void exportCsv();

    FileChooser m_chooser;
    views::artisan::Earnings* m_earnings;
    PageFrame* m_frame = nullptr;
    QBoxLayout* m_columns = nullptr;
    AmountLabel* m_payable = nullptr;
    AmountLabel* m_held = nullptr;
    BarsChart* m_months = nullptr;
    RecordList* m_list = nullptr;
    QLabel* m_empty = nullptr;
    QLabel* m_cut = nullptr;
};

} // namespace karigar::ui::artisan
