// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Nothing here yet: an icon, what will be here, and the first step. Thread: GUI.

#include "ui/style/iconset.h"

#include <QWidget>

class QVBoxLayout;

namespace karigar::ui {

class Button;

class EmptyState : public QWidget {
    Q_OBJECT
public:
    EmptyState(Icon icon, const QString& title, const QString& sentence, QWidget* parent = nullptr);
    /// Adds the first step; connect to the button that comes back.
    Button* addStep(const QString& objectName, const QString& text, Icon icon = Icon::None);

private:
    QVBoxLayout* m_column;
};

} // namespace karigar::ui
