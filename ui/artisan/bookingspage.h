// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/artisan/filechooser.h"
#include "ui/shell/page.h"

class QLabel;

namespace karigar::views::artisan {
class BookingsModel;
}

namespace karigar::ui {
class Banner;
class ListDetail;
class RecordList;
class SearchField;
class SegmentedControl;
} // namespace karigar::ui

namespace karigar::ui::artisan {

struct FileChooser;
class BookingView;
class PageFrame;

/// All bookings by what they need, with the chosen one beside. The subject is a booking (with "@" and an
/// instant: another time for it is to be proposed), or a customer whose bookings are to be listed.
/// Object names: bookingFilter (segments bookingFilter.0 to .3: needs answer, upcoming, past, all),
/// bookingSearch, bookingList, onlyCustomer, bookingsEmpty, bookingsCut, and those of BookingView.
class BookingsPage : public Page {
    Q_OBJECT
public:
    BookingsPage(const PageContext& context, const FileChooser& chooser, QWidget* parent);

    void open(const QString& subject) override;
    bool goBack() override;

private:
    QWidget* listSide();
    void refresh();
    void openBooking(const Id& booking);
    void follow();
    void showCustomer(const Id& customer);
    QString emptyWords() const;

    views::Workspace& m_workspace;
    views::artisan::BookingsModel* m_model;
    PageFrame* m_frame = nullptr;
    ListDetail* m_both = nullptr;
    SegmentedControl* m_filter = nullptr;
    SearchField* m_search = nullptr;
    Banner* m_onlyCustomer = nullptr;
    RecordList* m_list = nullptr;
    QLabel* m_empty = nullptr;
    QLabel* m_cut = nullptr;
    BookingView* m_view = nullptr;
    Id m_shown;
    bool m_selecting = false;
    bool m_settled = false; ///< the filter to begin with has been found
};

} // namespace karigar::ui::artisan
