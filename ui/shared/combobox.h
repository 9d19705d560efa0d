// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A QComboBox whose arrow is our chevron in the token's colour (a style sheet can only name a file).
// Thread: GUI.

#include <QComboBox>

namespace karigar::ui {

class ComboBox : public QComboBox {
    Q_OBJECT
public:
    ComboBox(const QString& objectName, const QString& accessibleName, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace karigar::ui
