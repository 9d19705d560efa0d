// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/admin/drift.h"
#include "ui/shell/page.h"

class QLabel;
class QVBoxLayout;

namespace karigar::ui {
class Banner;
class Button;
class Card;
class KeyValueTable;
} // namespace karigar::ui

namespace karigar::ui::admin {

/// Our books against the gateway's own list, payment by payment: what agrees is counted, what differs is
/// shown with both sums and what to do. GUI thread. Object names: driftVerdict, driftSums, driftLook,
/// lookAgainButton, driftRow_<n>, openDriftPayment_<n>, offlineLine.
class DriftPage : public Page {
    Q_OBJECT
public:
    DriftPage(const PageContext& context, QWidget* parent);

    void open(const QString& subject) override;

private:
    QWidget* headCard();
    void refresh();
    Card* rowCard(const views::admin::DriftRow& row, int n);
    QString countWords() const;

    PageContext m_context;
    views::admin::Drift* m_drift;
    Banner* m_verdict;
    KeyValueTable* m_sums;
    QLabel* m_counts;
    QLabel* m_look;
    Button* m_again;
    QVBoxLayout* m_rows;
};

} // namespace karigar::ui::admin
