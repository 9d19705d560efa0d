// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One page in the rail: icon, word, badge; only the icon with a tool tip when folded. Thread: GUI. Owner:
// NavRail.

#include "ui/style/iconset.h"

#include <QAbstractButton>

namespace karigar::ui {

class NavItem : public QAbstractButton {
    Q_OBJECT
public:
    NavItem(Icon icon, const QString& title, QWidget* parent);
    void setTone(Tone tone);
    void setBadge(int count);
    void setFolded(bool folded);
    void setKeys(const QKeySequence& keys);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintBadge(QPainter* painter) const;

    Icon m_icon;
    Tone m_tone = Tone::Accent;
    int m_badge = 0;
    bool m_folded = false;
};

} // namespace karigar::ui
