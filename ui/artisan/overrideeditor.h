// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/availability.h"

#include <QWidget>

class QLineEdit;

namespace karigar::ui {
class DayHoursRow;
class FieldRow;
class MonthPicker;
class SegmentedControl;
}

namespace karigar::ui::artisan {

/// One date that differs from the week: pick it in a month, then closed or other hours. GUI thread.
/// Object names: overrideMonth (days day.<ISO date>), overrideKind (.0 closed, .1 other hours),
/// overrideHours, overrideNoteField, confirmOverrideButton, cancelOverrideButton.
class OverrideEditor : public QWidget {
    Q_OBJECT
public:
    OverrideEditor(QDate today, QWidget* parent);

    void start(QDate today);

Q_SIGNALS:
    void chosen(const karigar::DateOverride& exception);
    void cancelled();

private:
    void showMonth(QDate firstDay);
    void finish();

    QDate m_today;
    MonthPicker* m_month;
    FieldRow* m_monthRow;
    SegmentedControl* m_kind;
    DayHoursRow* m_hours;
    QLineEdit* m_note;
};

} // namespace karigar::ui::artisan
