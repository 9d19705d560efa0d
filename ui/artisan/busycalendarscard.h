// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/artisan/filechooser.h"
#include "ui/shared/card.h"

class QLabel;
class QLineEdit;

namespace karigar::ui {
class Banner;
class Button;
class FieldRow;
} // namespace karigar::ui

namespace karigar::views {
class Workspace;
}

namespace karigar::ui::artisan {

/// The calendars whose times are not offered to guests: what is imported, and the way in for another, which
/// shows first what it would block. GUI thread.
/// Object names: busyCalendarList, its refreshCalendarButton_<id> and removeCalendarButton_<id>,
/// importCalendarFileButton, importCalendarAddressButton, calendarAddressField, readCalendarButton,
/// calendarPreview, calendarNameField, blockTimesButton, dropCalendarButton, calendarError.
class BusyCalendarsCard : public Card {
    Q_OBJECT
public:
    BusyCalendarsCard(views::Workspace& workspace, const FileChooser& chooser, QWidget* parent);

Q_SIGNALS:
    void said(const QString& text, std::function<void()> undo);

private:
    QWidget* wayIn();
    QWidget* previewPart();
    void connectView();
    void refresh();
    void refreshPreview();
    QWidget* line(const views::artisan::BusyCalendars::Source& source);
    void chooseFile();
    void readAddress();
    void showError(const Error& error);

    views::Workspace& m_workspace;
    FileChooser m_chooser;
    views::artisan::BusyCalendars* m_calendars;
    Banner* m_error = nullptr;
    QVBoxLayout* m_list = nullptr;
    Button* m_file = nullptr;
    Button* m_address = nullptr;
    QWidget* m_addressRow = nullptr;
    QLineEdit* m_addressField = nullptr;
    Button* m_read = nullptr;
    QLabel* m_reading = nullptr;
    QWidget* m_preview = nullptr;
    QLabel* m_summary = nullptr;
    QLabel* m_times = nullptr;
    QLabel* m_notes = nullptr;
    QLineEdit* m_name = nullptr;
    FieldRow* m_nameRow = nullptr;
    Button* m_block = nullptr;
    Id m_shown; ///< the preview whose name is in the field
};

} // namespace karigar::ui::artisan
