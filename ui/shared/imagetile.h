// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One picture, cropped to fill with rounded corners; a calm placeholder until it is there. A button: it
// opens. Thread: GUI.

#include <QAbstractButton>
#include <QPixmap>

namespace karigar::ui {

class ImageTile : public QAbstractButton {
    Q_OBJECT
public:
    /// `name` describes the picture to a screen reader and is the caption when captions are shown.
    ImageTile(const QString& objectName, const QString& name, QSize size, QWidget* parent = nullptr);
    void setPicture(const QPixmap& picture);
    void setCaptionShown(bool shown);
    QSize sizeHint() const override { return m_size; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QSize m_size;
    QPixmap m_picture;
    bool m_caption = false;
};

} // namespace karigar::ui
