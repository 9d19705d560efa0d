// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Something went wrong: what happened, what was kept, what to do. Thread: GUI.

#include <QWidget>

class QVBoxLayout;

namespace karigar::ui {

class Button;

class ErrorState : public QWidget {
    Q_OBJECT
public:
    ErrorState(const QString& happened, const QString& kept, const QString& todo, QWidget* parent = nullptr);
    Button* addStep(const QString& objectName, const QString& text);

private:
    QVBoxLayout* m_column;
};

} // namespace karigar::ui
