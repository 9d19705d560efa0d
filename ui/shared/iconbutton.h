// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A button that is only an icon, with a hit area of 32. `name` is both the tool tip and what a screen reader
// says. Thread: GUI.

#include "ui/style/iconset.h"

#include <QToolButton>

namespace karigar::ui {

class IconButton : public QToolButton {
    Q_OBJECT
public:
    IconButton(Icon icon, const QString& objectName, const QString& name, QWidget* parent = nullptr);
    void setGlyph(Icon icon, Tone tone = Tone::Ink);
    void setName(const QString& name);
    void setKeys(const QKeySequence& keys);
    /// Names keys that somebody else listens to.
    void setKeyHint(const QKeySequence& keys);
    /// A small count at the top right corner; 0 hides it, more than 99 reads "99+".
    void setBadge(int count);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
    int m_badge = 0;
};

} // namespace karigar::ui
