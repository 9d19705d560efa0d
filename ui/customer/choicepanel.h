// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/customer/artisancalendar.h"
#include "ui/shared/daystate.h"

#include <QVector>
#include <QWidget>

class QLabel;

namespace karigar::views {
class CheckoutView;
}

namespace karigar::ui {

class Banner;
class DaySlots;
class MonthPicker;

/// The left side of checkout: a month and the times of its chosen day. What is taken, closed, past or too
/// soon is shown and cannot be chosen; where others have asked for the chosen time, that is said. Object
/// names: monthPicker, daySlots, slotButton_<index>, askedNote, runsNote, awayNote, problemNote, zoneNote.
class ChoicePanel : public QWidget {
    Q_OBJECT
public:
    ChoicePanel(views::CheckoutView& checkout, QDate today, QWidget* parent = nullptr);
    void refresh();

private:
    void refreshMonth();
    void refreshDay();
    void refreshAsked();
    void refreshRuns();
    void refreshAway();
    void refreshZone();
    bool hasLine(const views::ArtisanCalendar::Day& day) const;
    SlotView slotView(const Slot& slot) const;
    QVector<SlotView> slotViews(const std::vector<Slot>& times) const;

    views::CheckoutView& m_checkout;
    Banner* m_problem;
    MonthPicker* m_month;
    DaySlots* m_day;
    Banner* m_away;
    QLabel* m_asked;
    QLabel* m_runs;
    QLabel* m_zone;
    QDate m_dayShown;
    QVector<SlotView> m_timesShown;
    Id m_serviceShown;
    QString m_ownZoneShown;
};

} // namespace karigar::ui
