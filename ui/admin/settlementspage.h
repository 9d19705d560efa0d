// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/settlement.h"
#include "ui/admin/browsepage.h"

namespace karigar::ui {
class Card;
}

namespace karigar::ui::admin {

class CasePane;

/// Money that went to bank accounts: the gateway's settlements with the marketplace, and payouts to artisans;
/// what each contains, and what in it belongs to no booking. GUI thread. Object names: adminSettlementList,
/// settlementCase, settlementFilter, settlementRange, settlementParts, settlementUnmatched,
/// settlementDifference, retryPayoutButton.
class SettlementsPage : public BrowsePage {
    Q_OBJECT
public:
    SettlementsPage(const PageContext& context, QWidget* parent);

protected:
    views::admin::Listing listing() const override;
    void applyRequest(const views::admin::ListRequest& request) override;
    void openRecord(const Id& id) override;
    QString countWords(int count) const override;
    void onListed() override;

private:
    void refreshCase();
    Card* headCard();
    Card* referencesCard();
    Card* partsCard();
    void retry();

    CasePane* m_pane;
    ComboBox* m_filter;
    SegmentedControl* m_range;
    Settlement m_shown;
    int m_pass = 0;
};

} // namespace karigar::ui::admin
