// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QWidget>

namespace karigar::ui {

class Pictures;

/// One attachment as a picture, cropped to fill with rounded corners; a calm placeholder until it is there.
class PictureView : public QWidget {
    Q_OBJECT
public:
    PictureView(Pictures& pictures, const QString& name, QWidget* parent = nullptr);
    void setPicture(const QString& sha);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Pictures& m_pictures;
    QString m_sha;
};

} // namespace karigar::ui
