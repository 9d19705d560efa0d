// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/history/historypicks.h"

#include <QLineEdit>

class QCompleter;
class QStandardItemModel;
class QTimer;

namespace karigar::ui {

/// A field that knows people, workshops or bookings: type a part of the name, choose one of those offered.
/// Empty: anyone. What is typed and not chosen is taken back when the field is left. GUI thread.
class PickField : public QLineEdit {
    Q_OBJECT
public:
    PickField(views::Workspace& workspace, views::PickOf of, const QString& objectName,
              const QString& placeholder, QWidget* parent = nullptr);

    const views::HistoryPick& pick() const { return m_pick; }
    void setPick(const views::HistoryPick& pick);

Q_SIGNALS:
    void picked();

protected:
    void focusOutEvent(QFocusEvent* event) override;

private:
    void offer();
    void choose(const views::HistoryPick& pick);

    views::Workspace& m_workspace;
    views::PickOf m_of;
    views::HistoryPick m_pick;
    QStandardItemModel* m_offered;
    QCompleter* m_completer;
    QTimer* m_pause;
    int m_pass = 0;
};

} // namespace karigar::ui
