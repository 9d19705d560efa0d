// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accountgate.h"
#include "tests/gui/pageshots.h"
#include "tests/support/samplemarket.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"

#include <QTemporaryDir>

namespace karigar::test {

/// The whole window of one person over the sample market, with the pages that the app gives it. Driven by
/// object names, as PageStage is. GUI thread.
class ShellStage {
public:
    ShellStage();
    ~ShellStage();

    /// Opens that person's window; the one before is gone, what it remembered stays.
    void open(const Id& person);
    ui::MainWindow& window() { return *m_window; }
    MapWorkspace& workspace() { return *m_workspace; }
    ui::Preferences& preferences() { return m_preferences; }
    /// The pages of the mode that is shown.
    std::vector<ui::PageSpec> pages() const;

    /// What is on top of the page: its title.
    QString title();
    /// Its name: "today", "bookings".
    QString page();
    template<class W = QWidget>
    W* named(const QString& objectName)
    {
        return m_window->findChild<W*>(objectName);
    }
    /// As a screen reader says it.
    QString spoken(const QString& objectName);
    /// All visible texts of the page.
    QString words();
    void click(const QString& objectName);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void go(const QString& page, const QString& subject = {});
    /// Something happened to this person a minute later.
    Id happens(Topic topic, const Id& subject, const QStringList& args);

    SampleMarket market;

private:
    Id m_person;
    QTemporaryDir m_folder;
    ui::Preferences m_preferences;
    SystemClock m_clock;
    app::AccountGate m_gate;
    std::unique_ptr<MapWorkspace> m_workspace;
    std::vector<ui::ModePages> m_modes;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace karigar::test
