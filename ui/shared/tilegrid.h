// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Discover results: pictures large, in as many columns as fit. Any model with the roles in recordroles.h.
// Enter or click opens. Thread: GUI.

#include <QListView>

namespace karigar::ui {

class TileDelegate;

class TileGrid : public QListView {
    Q_OBJECT
public:
    TileGrid(const QString& objectName, const QString& accessibleName, QWidget* parent = nullptr);
    int columns() const { return m_columns; }

Q_SIGNALS:
    void opened(const QModelIndex& index);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    TileDelegate* m_delegate;
    int m_columns = 1;
};

} // namespace karigar::ui
