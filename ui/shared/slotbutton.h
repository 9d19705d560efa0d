// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One time of a day: when, and how many seats; struck through with its reason when it is not for sale.
// Thread: GUI. Owner: DaySlots.

#include "ui/shared/daystate.h"

#include <QAbstractButton>

namespace karigar::ui {

class SlotButton : public QAbstractButton {
    Q_OBJECT
public:
    SlotButton(const SlotView& slot, QWidget* parent);
    QSize sizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QString times() const;
    QString spokenName() const;
    QString note() const;
    QString reason() const;

    SlotView m_slot;
};

} // namespace karigar::ui
