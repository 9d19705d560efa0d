// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Line items: a label at the left, an amount or text at the right, a total under a hairline. Thread: GUI.

#include <QWidget>

class QGridLayout;

namespace karigar::ui {

class KeyValueTable : public QWidget {
    Q_OBJECT
public:
    explicit KeyValueTable(QWidget* parent = nullptr);
    void clear();
    void addText(const QString& key, const QString& value);
    void addAmount(const QString& key, qint64 paise);
    void addTotal(const QString& key, qint64 paise); ///< under a hairline, strong

private:
    void addRow(const QString& key, QWidget* value, bool strong);

    QGridLayout* m_grid;
    int m_rows = 0;
};

} // namespace karigar::ui
