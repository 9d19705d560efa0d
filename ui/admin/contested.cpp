// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/contested.h"

#include "ui/shared/banner.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar::ui::admin {

Banner* contestedBanner(const Payment& payment, QWidget* parent)
{
    if (payment.disputed.paise == 0)
        return nullptr;
    auto* banner =
        new Banner(Banner::Kind::Bad, u"paymentContested"_s,
                   QCoreApplication::translate(
                       "Operations", "The customer's bank contests %1. Nothing of it may be refunded "
                                     "until that is decided.")
                       .arg(formatMoney(payment.disputed)),
                   parent);
    banner->setAction(QCoreApplication::translate("Operations", "See the dispute"));
    return banner;
}

} // namespace karigar::ui::admin
