// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A two-line block in the rail: the mode on top ("Artisan", who) and the account below. It paints an icon
// disc or an avatar, two lines, and a chevron when it opens a menu. Thread: GUI. Owner: NavRail.

#include "ui/style/iconset.h"

#include <QAbstractButton>

namespace karigar::ui {

class RailHeader : public QAbstractButton {
    Q_OBJECT
public:
    RailHeader(const QString& objectName, QWidget* parent);
    void setDisc(Icon icon, Tone tone);
    void setPerson(const QString& name, const QPixmap& picture);
    void setLines(const QString& first, const QString& second);
    void setFolded(bool folded);
    void setOpensMenu(bool opens);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Icon m_icon = Icon::None;
    Tone m_tone = Tone::Accent;
    QString m_person, m_second;
    QPixmap m_picture;
    bool m_folded = false, m_opensMenu = false;
};

} // namespace karigar::ui
