// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/artisan/today.h"
#include "ui/shared/card.h"

namespace karigar::ui::artisan {

/// A new artisan's way to the first booking; each open step leads to its page. GUI thread.
/// Object names: firstSteps, step_profile, step_portfolio, step_service, step_hours.
class FirstSteps : public Card {
    Q_OBJECT
public:
    explicit FirstSteps(QWidget* parent);

    void setSteps(const std::vector<views::artisan::Today::Step>& steps);

Q_SIGNALS:
    void chosen(const karigar::views::Destination& destination);

private:
    QWidget* row(const views::artisan::Today::Step& step, bool primary);

    QVBoxLayout* m_rows;
};

} // namespace karigar::ui::artisan
