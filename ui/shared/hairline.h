// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A horizontal line of one pixel in the line colour. Thread: GUI.

#include <QWidget>

namespace karigar::ui {

class Hairline : public QWidget {
    Q_OBJECT
public:
    explicit Hairline(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace karigar::ui
