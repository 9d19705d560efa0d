// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/core/workspace.h"
#include "ui/shared/skeletonview.h"

class QStackedLayout;

namespace karigar::ui::artisan {

/// What every page is wrapped in: while it loads its own shape (after 150 ms), then its content or what will
/// be there; offline a line that says since when, with everything below still readable. GUI thread.
/// Object name of the line: offlineLine.
class PageFrame : public QWidget {
    Q_OBJECT
public:
    /// Takes the widgets; `empty` may be null.
    PageFrame(views::Workspace& workspace, SkeletonView::Shape shape, QWidget* content, QWidget* empty,
              QWidget* parent);

    void showContent();
    void showEmpty();

private:
    QStackedLayout* m_stack;
    QWidget* m_content;
    QWidget* m_empty;
};

} // namespace karigar::ui::artisan
