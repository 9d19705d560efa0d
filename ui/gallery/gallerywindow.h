// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The gallery in the product's own frame: rail, top bar, pages. Thread: GUI.

#include <QWidget>

class QStackedWidget;

namespace karigar::ui {

class KeyCheatSheet;
class NavRail;
class TopBar;
class UndoBar;

class GalleryWindow : public QWidget {
    Q_OBJECT
public:
    GalleryWindow();
    int pageCount() const;
    QString pageName(int page) const;
    void showPage(int page);
    /// Saves a picture of every page, of focus rings, a popup, the cheat sheet and the folded rail. Returns
    /// true when all of them could be written.
    bool shoot(const QString& folder);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void buildKeys();

    NavRail* m_rail;
    TopBar* m_top;
    QStackedWidget* m_stack;
    UndoBar* m_undo;
    KeyCheatSheet* m_keys;
};

} // namespace karigar::ui
