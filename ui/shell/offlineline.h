// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/core/workspace.h"
#include "ui/shared/banner.h"

namespace karigar::ui {

/// A line across a page while there is no network: since when, what still works, and a button that tries
/// again. Hidden otherwise, its place taken by nothing. GUI thread. Object names: offlineLine,
/// offlineLine.action.
class OfflineLine : public Banner {
    Q_OBJECT
public:
    /// `whatWorks`: a sentence such as "Everything here can be read."
    OfflineLine(views::Workspace& workspace, const QString& whatWorks, QWidget* parent = nullptr);
    /// For a page whose parts reach its edges: the line keeps a page's margins around itself.
    void keepPageMargins();

private:
    void refresh();

    views::Workspace& m_workspace;
    QString m_whatWorks;
};

} // namespace karigar::ui
