// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What happened and what comes next, downwards: icon, words, time. Thread: GUI.

#include "ui/style/iconset.h"

#include <QVector>
#include <QWidget>

class QVBoxLayout;

namespace karigar::ui {

class Timeline : public QWidget {
    Q_OBJECT
public:
    struct Step {
        Icon icon = Icon::Check;
        Tone tone = Tone::Muted;
        QString title;
        QString detail;   ///< may be empty
        QString time;     ///< relative words
        QString exact;    ///< on hover
        bool done = true; ///< a step that is still to come is drawn open
    };

    explicit Timeline(QWidget* parent = nullptr);
    void setSteps(const QVector<Step>& steps);

private:
    QVBoxLayout* m_column;
};

} // namespace karigar::ui
