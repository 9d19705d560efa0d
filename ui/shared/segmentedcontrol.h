// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A few choices side by side, one of them chosen (Day / Week / Month). Arrow keys move. Thread: GUI.

#include "ui/style/iconset.h"

#include <QWidget>

class QButtonGroup;

namespace karigar::ui {

class SegmentedControl : public QWidget {
    Q_OBJECT
public:
    SegmentedControl(const QString& objectName, const QString& accessibleName, QWidget* parent = nullptr);
    void addSegment(const QString& text, Icon icon = Icon::None);
    int current() const;
    void setCurrent(int index);

Q_SIGNALS:
    void currentChanged(int index);

private:
    QButtonGroup* m_group;
};

} // namespace karigar::ui
