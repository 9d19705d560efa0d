// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/browsepage.h"

namespace karigar::views::admin {
class PersonCase;
}

namespace karigar::ui {
class Card;
}

namespace karigar::ui::admin {

class CasePane;

/// Everybody with an account, and what one of them booked, paid, offered and earned. GUI thread.
/// Object names: adminPeopleList, adminPeopleSearch, adminPeopleSummary, adminPeopleSplit, adminPeopleEmpty,
/// peopleRange; in the detail: personCase, personPaid, personEarned.
class PeoplePage : public BrowsePage {
    Q_OBJECT
public:
    PeoplePage(const PageContext& context, QWidget* parent);

protected:
    views::admin::Listing listing() const override;
    void applyRequest(const views::admin::ListRequest& request) override;
    void openRecord(const Id& id) override;
    QString countWords(int count) const override;

private:
    void refreshCase();
    Card* headCard();
    Card* numbersCard();
    Card* workshopCard();

    views::admin::PersonCase* m_case;
    CasePane* m_pane;
    SegmentedControl* m_range;
};

} // namespace karigar::ui::admin
