// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/service.h"
#include "ui/admin/browsepage.h"

namespace karigar::ui::admin {

class CasePane;

/// Every workshop that artisans offer, published or not. GUI thread.
/// Object names: adminServiceList, adminServiceSearch, adminServiceSummary, adminServiceSplit,
/// adminServiceEmpty, serviceStateFilter; in the detail: serviceCase, openArtisanButton.
class ServicesPage : public BrowsePage {
    Q_OBJECT
public:
    ServicesPage(const PageContext& context, QWidget* parent);

protected:
    views::admin::Listing listing() const override;
    void applyRequest(const views::admin::ListRequest& request) override;
    void openRecord(const Id& id) override;
    QString countWords(int count) const override;

private:
    void showService(const Service& service);

    CasePane* m_pane;
    ComboBox* m_state;
    int m_pass = 0;
};

} // namespace karigar::ui::admin
