// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace karigar::ui::admin {

/// Asks before money moves, because nothing takes it back: exactly how much, to whom, which way. Accepted
/// when it is to be done; Escape is no. Deletes itself. GUI thread. Object names: confirmRefund,
/// confirmRefundWords, confirmRefundButton, keepRefundButton.
class ConfirmRefund : public QDialog {
    Q_OBJECT
public:
    /// `doIt`: "Refund ₹600.00".
    ConfirmRefund(const QString& title, const QStringList& sentences, const QString& doIt, QWidget* parent);
};

} // namespace karigar::ui::admin
