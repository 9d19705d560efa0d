// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

class QLabel;

namespace karigar::views::artisan {
class CustomersModel;
}

namespace karigar::ui {
class RecordList;
}

namespace karigar::ui::artisan {

class PageFrame;

/// The people who booked. Opening one shows their bookings. Object names: customerSearch, customerList,
/// customersNone.
class CustomersPage : public Page {
    Q_OBJECT
public:
    CustomersPage(const PageContext& context, QWidget* parent);

private:
    void refresh();

    views::artisan::CustomersModel* m_model;
    PageFrame* m_frame = nullptr;
    RecordList* m_list = nullptr;
    QLabel* m_none = nullptr;
};

} // namespace karigar::ui::artisan
