// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/amountlabel.h"

#include "ui/shared/moneytext.h"
#include "ui/shared/text.h"

using namespace Qt::StringLiterals;

namespace karigar::ui {

AmountLabel::AmountLabel(qint64 paise, TextSize size, QWidget* parent)
    : QLabel(parent)
{
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setTextSize(this, size);
    setPaise(paise);
}

void AmountLabel::setPaise(qint64 paise)
{
    setText(formatRupees(paise));
}

} // namespace karigar::ui
