// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "ui/style/tokens.h"

#include <QWidget>

namespace karigar::ui {

class KeyCheatSheet;
class NavRail;
class PageHost;
class Pictures;
class Preferences;
class TopBar;
class UndoBar;

/// The pages of each mode this person may use, in rail order.
struct ModePages {
    Mode mode;
    std::vector<PageSpec> pages;
};

/// The one window of a signed-in person: rail, top bar, page. Knows pages only as specs. GUI thread; the app
/// owns it.
class MainWindow : public QWidget {
    Q_OBJECT
public:
    MainWindow(views::Workspace& workspace, Preferences& preferences, std::vector<ModePages> modes,
               QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Opens a page of the current mode, or of the first mode that has it.
    void go(const views::Destination& destination);
    void setMode(Mode mode);
    Mode mode() const { return m_mode; }
    PageHost* host() const { return m_host; }

Q_SIGNALS:
    void signOutWanted();
    /// The session has ended at the marketplace, and the person wants a new one.
    void signInWanted();
    /// The first page has been painted; the start benchmark listens.
    void firstPagePainted();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void buildFrame();
    void bindKeys();
    void onArrived(const PageSpec& spec, bool canGoBack);
    void showError(const Error& error);
    void refreshBadges();
    void refreshSync();
    void onSyncChip();
    void openAccountMenu();
    const ModePages& pagesOf(Mode mode) const;

    views::Workspace& m_workspace;
    Preferences& m_preferences;
    std::vector<ModePages> m_modes;
    std::unique_ptr<Pictures> m_pictures;
    Mode m_mode = Mode::Customer;
    NavRail* m_rail = nullptr;
    TopBar* m_top = nullptr;
    PageHost* m_host = nullptr;
    UndoBar* m_undo = nullptr;
    KeyCheatSheet* m_keys = nullptr;
};

} // namespace karigar::ui
