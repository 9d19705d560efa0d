// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/skeletonview.h"

#include <QStackedWidget>

namespace karigar::ui {

/// A page's body: its own shape while it loads, its content, or a state that stands in for it (empty,
/// missing). Owned by the page. GUI thread.
class StateStack : public QStackedWidget {
    Q_OBJECT
public:
    StateStack(SkeletonView::Shape shape, QWidget* content, QWidget* parent = nullptr);

    void showLoading();
    void showContent() { setCurrentIndex(1); }
    /// Shows a widget added with addWidget().
    void showInstead(QWidget* widget) { setCurrentWidget(widget); }

private:
    SkeletonView* m_skeleton;
};

} // namespace karigar::ui
