// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/paymentschip.h"

using namespace Qt::StringLiterals;

namespace karigar::ui {

PaymentsChip::PaymentsChip(QWidget* parent)
    : StateChip(Icon::Card, {}, Tone::Warn, parent)
{
    setObjectName(u"paymentsChip"_s);
    refresh();
}

void PaymentsChip::setMode(const QString& mode)
{
    m_mode = mode;
    refresh();
}

void PaymentsChip::setFolded(bool folded)
{
    m_folded = folded;
    refresh();
}

void PaymentsChip::refresh()
{
    const QString words = tr("Test payments");
    setState(Icon::Card, m_folded ? QString() : words, Tone::Warn);
    setAccessibleName(words);
    setToolTip(tr("No real money moves here: payments are played."));
    setVisible(m_mode == "test"_L1 || m_mode == "sandbox"_L1);
}

} // namespace karigar::ui
