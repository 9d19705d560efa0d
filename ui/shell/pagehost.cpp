// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pagehost.h"

#include "models/views/core/pausableworkspace.h"
#include "ui/shell/pausewhenhidden.h"

#include <algorithm>

namespace karigar::ui {

namespace {
// Far enough for anyone to find back, short enough not to grow all day.
constexpr size_t kLongestWay = 50;
} // namespace

PageHost::PageHost(const PageContext& context, QWidget* parent)
    : QStackedWidget(parent)
    , m_context(context)
{
    setObjectName(QStringLiteral("pageHost"));
}

void PageHost::setPages(std::vector<PageSpec> pages)
{
    for (Page* page : std::as_const(m_made)) {
        removeWidget(page);
        page->deleteLater();
    }
    m_made.clear();
    m_way.clear();
    m_pages = std::move(pages);
    if (!m_pages.empty())
        go({m_pages.front().name, {}});
}

bool PageHost::go(const views::Destination& destination)
{
    const bool known =
        std::ranges::any_of(m_pages, [&](const PageSpec& s) { return s.name == destination.page; });
    if (!known)
        return false;
    if (m_way.empty() || !(m_way.back() == destination))
        m_way.push_back(destination);
    if (m_way.size() > kLongestWay)
        m_way.erase(m_way.begin());
    show(destination);
    return true;
}

void PageHost::back()
{
    if (Page* page = currentPage(); page && page->goBack())
        return;
    if (!canGoBack())
        return;
    m_way.pop_back();
    show(m_way.back());
}

Page* PageHost::currentPage() const
{
    return qobject_cast<Page*>(currentWidget());
}

Page* PageHost::pageFor(const PageSpec& spec)
{
    if (Page* made = m_made.value(spec.name))
        return made;
    auto* workspace = new views::PausableWorkspace(m_context.workspace, this);
    Page* page = spec.make({*workspace, m_context.pictures}, this);
    new PauseWhenHidden(page, *workspace);
    connect(page, &QObject::destroyed, workspace, &QObject::deleteLater);
    page->setObjectName(spec.name + QStringLiteral("Page"));
    page->setAccessibleName(spec.title);
    connect(page, &Page::goTo, this, [this](const views::Destination& to) { go(to); });
    connect(page, &Page::said, this, &PageHost::said);
    connect(page, &Page::failed, this, &PageHost::failed);
    m_made.insert(spec.name, page);
    addWidget(page);
    return page;
}

void PageHost::show(const views::Destination& destination)
{
    const auto spec = std::ranges::find(m_pages, destination.page, &PageSpec::name);
    Page* page = pageFor(*spec);
    setCurrentWidget(page);
    // The page itself, asked for again, is its own start: a detail that is open inside it closes.
    if (destination.subject.isEmpty() && page->isVisible())
        page->goBack();
    page->open(destination.subject);
    Q_EMIT arrived(*spec, canGoBack());
}

} // namespace karigar::ui
