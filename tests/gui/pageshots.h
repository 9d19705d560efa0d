// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/mapworkspace.h"
#include "ui/shell/page.h"
#include "ui/shell/pictures.h"

#include <memory>

namespace karigar::test {

/// Lets queued answers, deferred deletions and the short rests of reloaders happen.
void settleEvents();
/// Waits until something is so, or ten seconds have passed; answers whether it is.
bool waitUntil(const std::function<bool()>& isSo);

/// One page in a window of the size that the shell leaves it, driven by object names. GUI thread; needs a
/// QApplication.
class PageStage {
public:
    PageStage(const ui::PageSpec& spec, MapWorkspace& workspace, const QString& subject = {});
    ~PageStage();

    ui::Page& page() { return *m_page; }
    /// The widget of that name and type, made visible or not; fails the test when there is none.
    template<class W = QWidget>
    W* named(const QString& objectName)
    {
        return m_page->findChild<W*>(objectName);
    }
    bool shows(const QString& objectName);
    void click(const QString& objectName);
    void type(const QString& objectName, const QString& text);
    /// All visible label texts, one per line: what a person can read.
    QString words() const;

    const QList<views::Destination>& visited() const { return m_visited; }
    const QStringList& said() const { return m_said; }
    const QList<Error>& failures() const { return m_failures; }
    std::function<void()> lastUndo() const { return m_undo; }

    /// When KARIGAR_SHOTS names a folder: saves <name>-light.png, <name>-dark.png (1280x800 window) and both
    /// at 150 %.
    void shoot(const QString& name);

private:
    void save(const QString& name, double ratio);

    ui::Pictures m_pictures;
    ui::PageContext m_context;
    std::unique_ptr<QWidget> m_window;
    ui::Page* m_page = nullptr;
    QList<views::Destination> m_visited;
    QStringList m_said;
    QList<Error> m_failures;
    std::function<void()> m_undo;
};

} // namespace karigar::test
