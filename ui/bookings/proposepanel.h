// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/shared/bookingchange.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QSpinBox;
class QTimeEdit;

namespace karigar::views {
class ArtisanCalendar;
}

namespace karigar::ui {

class Button;
class DaySlots;
class FieldRow;
class MonthPicker;

/// Another time, other seats or another note for a booking: a month, the times of the chosen day, and what
/// it would cost. A customer picks an offered time; an artisan may type any. GUI thread. Object names:
/// changeMonth, changeSlots, changeTime, changeSeats, changeNote, changeMessage, changePrice,
/// sendChangeButton, keepBookingButton.
class ProposePanel : public QWidget {
    Q_OBJECT
public:
    ProposePanel(views::Workspace& workspace, views::BookingChange& change, QWidget* parent = nullptr);

    /// Starts from what stands, or from the other's proposal; `at` chooses a time beforehand, 0 none.
    void start(Millis at = 0);

Q_SIGNALS:
    void sent();
    void kept();

private:
    QWidget* times();
    QWidget* words();
    void refreshMonth();
    void refreshDay();
    void refreshPrice();
    void choose(Millis startAt);
    views::ChangeWish wish() const;
    bool isSame(const views::ChangeWish& wish) const;

    views::Workspace& m_workspace;
    views::BookingChange& m_change;
    views::ArtisanCalendar* m_calendar = nullptr;
    Id m_calendarOf;
    MonthPicker* m_month;
    DaySlots* m_day;
    QTimeEdit* m_time;
    FieldRow* m_timeRow = nullptr;
    QSpinBox* m_seats;
    FieldRow* m_seatsRow = nullptr;
    QLineEdit* m_note;
    FieldRow* m_noteRow = nullptr;
    QLineEdit* m_message;
    QLabel* m_price;
    Button* m_send;
    Millis m_startAt = 0;
};

} // namespace karigar::ui
