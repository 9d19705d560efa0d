// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/artisan/hours.h"
#include "ui/shared/card.h"

namespace karigar::views::artisan {
class FreeTimes;
}

namespace karigar::ui {
class ComboBox;
class KeyValueTable;
} // namespace karigar::ui

namespace karigar::ui::artisan {

/// The next two weeks as a customer would see them with what is being edited: the times of one workshop on
/// each day, or why there are none. GUI thread. Object names: previewService, hoursPreview.
class HoursPreview : public Card {
    Q_OBJECT
public:
    HoursPreview(const views::artisan::Hours& hours, const views::artisan::FreeTimes& times, QWidget* parent);
    void refresh();

private:
    void refreshServices();
    QString wordsOf(const views::artisan::Hours::PreviewDay& day) const;
    QString timesOf(QDate date) const;

    const views::artisan::Hours& m_hours;
    const views::artisan::FreeTimes& m_times;
    ComboBox* m_service;
    KeyValueTable* m_table;
};

} // namespace karigar::ui::artisan
