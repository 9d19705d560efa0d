// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/payment.h"

class QWidget;

namespace karigar::ui {
class Banner;
}

namespace karigar::ui::admin {

/// That a customer's bank contests a payment, for wherever the payment is shown; its action is to lead to the
/// disputes. Null when nothing is contested. Object name: paymentContested.
Banner* contestedBanner(const Payment& payment, QWidget* parent);

} // namespace karigar::ui::admin
