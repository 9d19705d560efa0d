// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/iconset.h"

#include <QWidget>

class QStackedLayout;
class QVBoxLayout;

namespace karigar::ui {
class ContentColumn;
class EmptyState;
} // namespace karigar::ui

namespace karigar::ui::admin {

/// The detail beside a list: nothing chosen yet, the record, or that it is not here. Its cards are made anew
/// when the record changes; the place scrolled to stays. GUI thread; owned by its page.
class CasePane : public QWidget {
    Q_OBJECT
public:
    CasePane(const QString& objectName, Icon icon, const QString& choose, const QString& chooseSentence,
             QWidget* parent);

    /// Takes away the old cards; add the new ones to what comes back, then call finish().
    QVBoxLayout* begin();
    /// A widget that outlives the cards, because somebody types in it: taken out before the old cards go. Add
    /// it to what begin() gives, where it belongs.
    void keep(QWidget* widget) { m_kept = widget; }
    void finish();
    void showMissing();

private:
    ContentColumn* m_column;
    EmptyState* m_choose;
    EmptyState* m_missing;
    QStackedLayout* m_states;
    QWidget* m_kept = nullptr;
};

} // namespace karigar::ui::admin
