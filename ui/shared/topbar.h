// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The top of the content: way back, page title, the page's own actions, global search (Ctrl+K) and the bell.
// Thread: GUI.

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace karigar::ui {

class IconButton;
class SearchField;

class TopBar : public QWidget {
    Q_OBJECT
public:
    explicit TopBar(QWidget* parent = nullptr);
    void setTitle(const QString& title);
    void setBackShown(bool shown);
    void setUnread(int count);
    /// A page may put its primary action here; clearActions() removes (and deletes) them.
    void addAction(QWidget* widget);
    void clearActions();
    SearchField* search() const { return m_search; }

Q_SIGNALS:
    void backClicked();
    void bellClicked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    IconButton* m_back;
    QLabel* m_title;
    QHBoxLayout* m_actions;
    SearchField* m_search;
    IconButton* m_bell;
};

} // namespace karigar::ui
