// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A month in which free, full, closed and past days are told apart by word and shape, not by colour alone.
// Keys: arrows move by day and week, PageUp/PageDown by month, Home/End to the ends of the week, Enter
// chooses. Only free days can be chosen. The caller answers monthShown() with setDays(). Thread: GUI.

#include "ui/shared/daystate.h"

#include <array>
#include <QHash>
#include <QWidget>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace karigar::ui {

class DayCell;
class IconButton;

class MonthPicker : public QWidget {
    Q_OBJECT
public:
    MonthPicker(const QString& objectName, QDate today, QWidget* parent = nullptr);

    void setDays(const QVector<DayState>& days); ///< merges; days never mentioned stay "unknown"
    void setMonth(QDate anyDay);
    QDate month() const { return m_month; } ///< its first day
    void setSelected(QDate day);
    QDate selected() const { return m_selected; }
    QDate cursor() const { return m_cursor; } ///< the day the keyboard is on
    void setCursor(QDate day);

Q_SIGNALS:
    void daySelected(const QDate& day);
    void monthShown(const QDate& firstDay);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildHeader(QVBoxLayout* column);
    void refresh();
    void choose(QDate day);
    QDate afterKey(int key) const;
    DayState stateOf(QDate day) const;
    int columnOf(QDate day) const;

    QDate m_today, m_month, m_selected, m_cursor;
    QHash<QDate, DayState> m_days;
    QLabel* m_title;
    QGridLayout* m_grid;
    std::array<DayCell*, 42> m_cells{};
};

} // namespace karigar::ui
