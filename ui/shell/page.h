// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/core/page.h"
#include "models/views/core/workspace.h"

#include <functional>
#include <QWidget>

namespace karigar::ui {

class Pictures;

/// What a page is given. Lives as long as the signed-in window.
struct PageContext {
    views::Workspace& workspace;
    Pictures& pictures;
};

/// One job of one mode. Pages are made when first opened and kept; they know no other page and no shell, and
/// speak through these signals.
class Page : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Shows a record, or with an empty subject the page's own start. Called at each visit.
    virtual void open(const QString& subject) { Q_UNUSED(subject); }
    /// Whether going back should first leave a detail shown inside the page; true when the page handled it.
    virtual bool goBack() { return false; }

Q_SIGNALS:
    void goTo(const karigar::views::Destination& destination);
    /// A line at the bottom for a moment. `undo` may be empty; it is offered for ten seconds otherwise.
    void said(const QString& text, std::function<void()> undo);
    /// What went wrong: what happened, what was kept, what to do.
    void failed(const karigar::Error& error);
};

/// One line of a page list. A page that is not in the rail (a detail) has no icon.
struct PageSpec {
    QString name;
    QString title; ///< translated
    QString icon;  ///< IconSet name; empty: not in the rail
    std::function<Page*(const PageContext&, QWidget*)> make;
    /// What the number beside the rail's item counts; empty for none.
    std::function<Query(const views::Person&)> badge;
    /// Asked instead of `badge` for what no single query counts.
    std::function<void(views::Workspace&, QObject* receiver, std::function<void(qint64)>)> count = nullptr;
};

} // namespace karigar::ui
