// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

class QLabel;
class QLineEdit;
class QStackedLayout;

namespace karigar::views::admin {
class PayoutsDue;
struct PayoutDue;
} // namespace karigar::views::admin

namespace karigar::ui {
class AmountLabel;
class Button;
class FieldRow;
class ListDetail;
class RecordList;
} // namespace karigar::ui

namespace karigar::ui::admin {

/// What is due to each artisan, where it goes, and noting what was paid by hand. GUI thread. Object names:
/// payoutsDueList, payoutDue, payoutContested, payoutAccount, savePayoutAccountButton, payoutReference,
/// recordPayoutButton.
class PayoutsPage : public Page {
    Q_OBJECT
public:
    PayoutsPage(const PageContext& context, QWidget* parent);

    void open(const QString& subject) override;
    bool goBack() override;

private:
    QWidget* listSide();
    QWidget* detailSide();
    QWidget* dueCard();
    QWidget* accountCard();
    void refresh();
    void choose(const QString& artisan);
    void showChosen();
    const views::admin::PayoutDue* chosen() const;
    void saveAccount();
    void record();

    views::Workspace& m_workspace;
    views::admin::PayoutsDue* m_due;
    ListDetail* m_split = nullptr;
    RecordList* m_list = nullptr;
    QLabel* m_total = nullptr;
    QStackedLayout* m_states = nullptr;
    QWidget* m_choose = nullptr;
    QWidget* m_detail = nullptr;
    QLabel* m_name = nullptr;
    AmountLabel* m_amount = nullptr;
    QLabel* m_contested = nullptr;
    QLineEdit* m_account = nullptr;
    FieldRow* m_accountRow = nullptr;
    QLineEdit* m_reference = nullptr;
    FieldRow* m_referenceRow = nullptr;
    Button* m_record = nullptr;
    QString m_chosen;
};

} // namespace karigar::ui::admin
