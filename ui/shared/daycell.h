// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One day of a MonthPicker. A real (focusable, named) button, so that a screen reader reads the month like a
// list. Thread: GUI. Owner: MonthPicker.

#include "ui/shared/daystate.h"
#include "ui/style/tokens.h"

#include <QAbstractButton>

namespace karigar::ui {

class DayCell : public QAbstractButton {
    Q_OBJECT
public:
    explicit DayCell(QWidget* parent);
    void setDay(const DayState& state, bool today, bool selected);
    QDate date() const { return m_state.date; }
    bool isForSale() const { return m_state.kind == DayState::Kind::Free; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {42, 46}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString stateWords(bool spoken) const;

    DayState m_state;
    bool m_today = false;
    bool m_selected = false;
};

} // namespace karigar::ui
