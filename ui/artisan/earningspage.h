// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/artisan/filechooser.h"
#include "ui/shell/page.h"

class QBoxLayout;
class QLabel;

namespace karigar::views::artisan {
class Earnings;
class PayoutsModel;
} // namespace karigar::views::artisan

namespace karigar::ui {
class AmountLabel;
class BarChart;
class Card;
class ComboBox;
class KeyValueTable;
class RecordList;
} // namespace karigar::ui

namespace karigar::ui::artisan {

class PageFrame;

/// What the artisan has earned, what it cost, what is still on hold, payable or paid out, by month and by
/// service; exact to the paisa, from the ledger. Object names: payableAmount, heldAmount, feesToCome,
/// earningsPeriod, statementTable, serviceTable, monthTable, monthChart, ledgerList, ledgerEmpty, ledgerCut,
/// payoutList, payoutsEmpty, exportCsvButton.
class EarningsPage : public Page {
    Q_OBJECT
public:
    EarningsPage(const PageContext& context, const FileChooser& chooser, QWidget* parent);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* amountCard(const QString& title, const QString& sentence, const QString& objectName,
                        AmountLabel*& amount);
    QWidget* statementCard();
    QWidget* servicesCard();
    QWidget* monthsCard();
    QWidget* movementsCard();
    QWidget* payoutsCard();
    void choosePeriod();
    void refresh();
    void refreshStatement();
    void refreshChart();
    void refreshPayouts();
    void exportCsv();

    FileChooser m_chooser;
    views::artisan::Earnings* m_earnings;
    views::artisan::PayoutsModel* m_payouts;
    PageFrame* m_frame = nullptr;
    QBoxLayout* m_columns = nullptr;
    AmountLabel* m_payable = nullptr;
    AmountLabel* m_held = nullptr;
    QLabel* m_fees = nullptr;
    ComboBox* m_period = nullptr;
    KeyValueTable* m_statement = nullptr;
    KeyValueTable* m_services = nullptr;
    KeyValueTable* m_monthly = nullptr;
    BarChart* m_months = nullptr;
    RecordList* m_payoutList = nullptr;
    QLabel* m_noPayouts = nullptr;
    RecordList* m_list = nullptr;
    QLabel* m_empty = nullptr;
    QLabel* m_cut = nullptr;
};

} // namespace karigar::ui::artisan
