// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// An amount of money: right-aligned, digits of one width, Indian grouping. Units: paise. Thread: GUI.

#include "ui/style/tokens.h"

#include <QLabel>

namespace karigar::ui {

class AmountLabel : public QLabel {
    Q_OBJECT
public:
    explicit AmountLabel(qint64 paise = 0, TextSize size = TextSize::Body, QWidget* parent = nullptr);
    void setPaise(qint64 paise);
};

} // namespace karigar::ui
