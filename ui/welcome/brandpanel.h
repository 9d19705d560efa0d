// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace karigar::ui {

/// The left half of the welcome window: the name, one sentence, and a block-printed border drawn from tokens.
class BrandPanel : public QWidget {
    Q_OBJECT
public:
    explicit BrandPanel(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace karigar::ui
