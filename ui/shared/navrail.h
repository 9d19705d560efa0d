// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The left rail: mode switch on top, pages, then sync chip and account. 200 px open, 56 px folded (tool tips
// stay). Pages are named by a string id of the caller's. Ctrl+1..9 choose pages, Ctrl+B folds. Thread: GUI.

#include "ui/style/iconset.h"

#include <QHash>
#include <QPixmap>
#include <QVector>
#include <QWidget>

class QVBoxLayout;

namespace karigar::ui {

class IconButton;
class NavItem;
class RailHeader;
class PaymentsChip;
class SyncChip;

struct NavPage {
    QString id;
    Icon icon = Icon::None;
    QString title;
};

class NavRail : public QWidget {
    Q_OBJECT
public:
    explicit NavRail(QWidget* parent = nullptr);

    /// The current mode tints the rail; `others` is what the switch offers besides it (may be empty).
    void setMode(Mode mode, const QVector<Mode>& others);
    Mode mode() const { return m_mode; }
    void setPages(const QVector<NavPage>& pages);
    void setCurrent(const QString& pageId);
    QString current() const { return m_current; }
    void setBadge(const QString& pageId, int count);
    void setAccount(const QString& name, const QString& place, const QPixmap& picture = {});
    SyncChip* syncChip() const { return m_sync; }
    PaymentsChip* paymentsChip() const { return m_payments; }
    void setFolded(bool folded);
    bool isFolded() const { return m_folded; }

    static QString modeTitle(Mode mode);

Q_SIGNALS:
    void pageChosen(const QString& pageId);
    void modeChosen(karigar::ui::Mode mode);
    void accountClicked();
    void foldedChanged(bool folded);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void offerModes();

    Mode m_mode = Mode::Artisan;
    QVector<Mode> m_others;
    QHash<QString, NavItem*> m_items;
    QString m_current;
    bool m_folded = false;
    RailHeader* m_modeSwitch;
    QVBoxLayout* m_pages;
    SyncChip* m_sync;
    PaymentsChip* m_payments;
    RailHeader* m_account;
    IconButton* m_fold;
};

} // namespace karigar::ui
