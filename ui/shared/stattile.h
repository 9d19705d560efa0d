// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One number: what it is, how much, as of when. A button: it opens the rows behind the number. Thread: GUI.

#include "ui/style/iconset.h"

#include <QAbstractButton>

namespace karigar::ui {

class StatTile : public QAbstractButton {
    Q_OBJECT
public:
    StatTile(const QString& objectName, Icon icon, const QString& caption, QWidget* parent = nullptr);
    void setValue(const QString& value, const QString& asOf);
    /// A number that needs someone (overdue refunds) takes the tone of its state.
    void setTone(Tone tone);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Icon m_icon;
    QString m_value;
    QString m_asOf;
    Tone m_tone = Tone::Ink;
};

} // namespace karigar::ui
