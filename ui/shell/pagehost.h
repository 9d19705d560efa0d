// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <QHash>
#include <QStackedWidget>
#include <vector>

namespace karigar::ui {

/// Holds the pages of the current mode: makes each when first visited, keeps it, and remembers the way back.
/// A page that is not shown hears of no changes until it is. GUI thread; owned by the window.
class PageHost : public QStackedWidget {
    Q_OBJECT
public:
    PageHost(const PageContext& context, QWidget* parent);

    /// Another mode: the old pages go, the first new one opens.
    void setPages(std::vector<PageSpec> pages);
    const std::vector<PageSpec>& pages() const { return m_pages; }

    /// False when this mode has no such page.
    bool go(const views::Destination& destination);
    void back();
    bool canGoBack() const { return m_way.size() > 1; }
    const views::Destination& here() const { return m_way.back(); }
    Page* currentPage() const;

Q_SIGNALS:
    void arrived(const karigar::ui::PageSpec& spec, bool canGoBack);
    void said(const QString& text, std::function<void()> undo);
    void failed(const karigar::Error& error);

private:
    Page* pageFor(const PageSpec& spec);
    void show(const views::Destination& destination);

    PageContext m_context;
    std::vector<PageSpec> m_pages;
    QHash<QString, Page*> m_made;
    std::vector<views::Destination> m_way;
};

} // namespace karigar::ui
