// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Dates that differ from the week: closed, or other hours, each with a way to remove it. Thread: GUI.

#include "ui/shared/weekhours.h"

#include <QWidget>

class QVBoxLayout;

namespace karigar::ui {

class OverrideList : public QWidget {
    Q_OBJECT
public:
    explicit OverrideList(const QString& objectName, QWidget* parent = nullptr);
    void setOverrides(const QVector<DateOverride>& overrides);

Q_SIGNALS:
    void addClicked();
    void removeClicked(const QDate& date);

private:
    QWidget* makeRow(const DateOverride& override);

    QVBoxLayout* m_rows;
};

} // namespace karigar::ui
