// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A portfolio: pictures in rows that wrap, the first one large. Thread: GUI.

#include <QPixmap>
#include <QVector>
#include <QWidget>

namespace karigar::ui {

class FlowLayout;

class ImageStrip : public QWidget {
    Q_OBJECT
public:
    struct Picture {
        QString name; ///< what it shows, for captions and screen readers
        QPixmap pixmap;
    };

    ImageStrip(const QString& objectName, QSize tile, QWidget* parent = nullptr);
    void setPictures(const QVector<Picture>& pictures);
    void setPixmap(int index, const QPixmap& pixmap); ///< a picture that arrived later
    void setCaptionsShown(bool shown) { m_captions = shown; }

Q_SIGNALS:
    void opened(int index);

private:
    QSize m_tile;
    bool m_captions = false;
    FlowLayout* m_flow;
};

} // namespace karigar::ui
