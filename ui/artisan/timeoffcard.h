// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/availability.h"
#include "ui/shared/card.h"

class QDateEdit;
class QLineEdit;
class QVBoxLayout;

namespace karigar::views::artisan {
class Hours;
}

namespace karigar::ui {
class Button;
class FieldRow;
} // namespace karigar::ui

namespace karigar::ui::artisan {

/// Ranges of days on which nothing is offered: a list, and a form to add one or change it. GUI thread.
/// Object names: timeOffList, timeOff.<index>.edit, timeOff.<index>.remove, addTimeOffButton, timeOffFrom,
/// timeOffTo, timeOffNoteField, confirmTimeOffButton, cancelTimeOffButton.
class TimeOffCard : public Card {
    Q_OBJECT
public:
    TimeOffCard(views::artisan::Hours& hours, QWidget* parent);
    void refresh();

private:
    static constexpr int kNew = -1;

    QWidget* makeRow(int index, const Blackout& blackout);
    QWidget* makeForm();
    void start(int index);
    void finish();
    void showForm(bool on);

    views::artisan::Hours& m_hours;
    QWidget* m_list;
    QVBoxLayout* m_rows;
    Button* m_add;
    QDateEdit* m_from = nullptr;
    QDateEdit* m_to = nullptr;
    FieldRow* m_toRow = nullptr;
    QLineEdit* m_note = nullptr;
    QWidget* m_form; ///< after its fields, which are made with it
    int m_editing = kNew;
};

} // namespace karigar::ui::artisan
