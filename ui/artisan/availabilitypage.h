// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

class QBoxLayout;
class QLabel;

namespace karigar::views::artisan {
class FreeTimes;
class Hours;
} // namespace karigar::views::artisan

namespace karigar::ui {
class Banner;
class Button;
class OverrideList;
class StateChip;
class WeekGrid;
} // namespace karigar::ui

namespace karigar::ui::artisan {

class AwayCard;
class ClosedTimesCard;
class HoursPreview;
struct FileChooser;
class OverrideEditor;
class PageFrame;
class TimeOffCard;

/// When the workshop is open: the week, single dates, time off, being away, and what a customer sees of it
/// for two weeks. Saved as a whole, with undo. Object names: weekGrid (its days weekGrid.day1 to .day7),
/// saveHoursButton, dropHoursButton, hoursZone, hoursWaiting, hoursError, overrideList, addOverrideButton,
/// and those of OverrideEditor, AwayCard, ClosedTimesCard, TimeOffCard, HoursPreview and
/// BusyCalendarsCard. Keys: Ctrl+S saves.
class AvailabilityPage : public Page {
    Q_OBJECT
public:
    AvailabilityPage(const PageContext& context, const FileChooser& chooser, QWidget* parent);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QLayout* head();
    QWidget* weekSide();
    QWidget* datesSide();
    QWidget* datesCard(QWidget* parent);
    void refresh();
    void refreshRest();
    void save();

    views::artisan::Hours* m_hours;
    views::artisan::FreeTimes* m_freeTimes;
    PageFrame* m_frame = nullptr;
    QBoxLayout* m_columns = nullptr;
    QLabel* m_zone = nullptr;
    StateChip* m_waiting = nullptr;
    Button* m_save = nullptr;
    Button* m_drop = nullptr;
    Banner* m_error = nullptr;
    WeekGrid* m_grid = nullptr;
    OverrideList* m_overrides = nullptr;
    Button* m_add = nullptr;
    OverrideEditor* m_editor = nullptr;
    AwayCard* m_away = nullptr;
    ClosedTimesCard* m_closed = nullptr;
    TimeOffCard* m_timeOff = nullptr;
    HoursPreview* m_preview = nullptr;
    bool m_filling = false;
};

} // namespace karigar::ui::artisan
