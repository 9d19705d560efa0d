// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/artisan/filechooser.h"
#include "ui/shell/page.h"

class QLabel;
class QStackedWidget;

namespace karigar::views::artisan {
class BookingsModel;
}

namespace karigar::ui {
class HistoryView;
class ListDetail;
class RecordList;
class SearchField;
class SegmentedControl;
} // namespace karigar::ui

namespace karigar::ui::artisan {

struct FileChooser;
class BookingView;
class PageFrame;

/// Bookings by what they need, and all of them as a history with filters, with the chosen one beside. The
/// subject is a booking, or a customer whose bookings are to be listed.
/// Object names: bookingFilter (segments bookingFilter.0 to .3: needs answer, upcoming, past, all),
/// bookingSearch, bookingList, bookingsEmpty, bookingsCut, those of HistoryView with the prefix
/// "bookingHistory", and those of BookingView.
class BookingsPage : public Page {
    Q_OBJECT
public:
    BookingsPage(const PageContext& context, const FileChooser& chooser, QWidget* parent);

    void open(const QString& subject) override;
    bool goBack() override;

private:
    QWidget* listSide(const FileChooser& chooser);
    QWidget* quickSide();
    void showList(int index);
    void refresh();
    void refreshHistory();
    void openBooking(const Id& booking);
    void follow();
    void showCustomer(const Id& customer);
    QString emptyWords() const;

    views::Workspace& m_workspace;
    views::artisan::BookingsModel* m_model;
    PageFrame* m_frame = nullptr;
    QWidget* m_side = nullptr;
    ListDetail* m_both = nullptr;
    SegmentedControl* m_filter = nullptr;
    SearchField* m_search = nullptr;
    QStackedWidget* m_lists = nullptr;
    HistoryView* m_history = nullptr;
    RecordList* m_list = nullptr;
    QLabel* m_empty = nullptr;
    QLabel* m_cut = nullptr;
    BookingView* m_view = nullptr;
    Id m_shown;
    bool m_selecting = false;
    bool m_settled = false; ///< the list to begin with has been found
};

} // namespace karigar::ui::artisan
