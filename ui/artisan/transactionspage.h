// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/artisan/filechooser.h"
#include "ui/shell/page.h"

namespace karigar::ui {
class TransactionsView;
}

namespace karigar::ui::artisan {

/// Every payment of a guest, every refund and payout, with their papers. The subject is one of them. Object
/// names: those of TransactionsView with the prefix "transaction".
class TransactionsPage : public Page {
    Q_OBJECT
public:
    TransactionsPage(const PageContext& context, const FileChooser& chooser, QWidget* parent);

    void open(const QString& subject) override;
    bool goBack() override;

private:
    TransactionsView* m_view;
};

} // namespace karigar::ui::artisan
