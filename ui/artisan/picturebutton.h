// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/artisan/picturefile.h"

#include <QWidget>

namespace karigar::ui {
class Button;
class ImageTile;
class Pictures;
}

namespace karigar::ui::artisan {

struct FileChooser;

/// One picture with a button to choose another; hands over what was chosen once it is ready. GUI thread.
/// Object names: the given one is the button's; <name>Tile shows the picture.
class PictureButton : public QWidget {
    Q_OBJECT
public:
    PictureButton(const QString& objectName, const QString& text, QSize tile, Pictures& pictures,
                  const FileChooser& chooser, QWidget* parent);

    void setSha(const QString& sha);

Q_SIGNALS:
    void chosen(const QByteArray& bytes, const QString& mime);
    void refused(const karigar::Error& error);

private:
    void choose();
    void draw();

    Pictures& m_pictures;
    const FileChooser& m_chooser;
    QSize m_size;
    QString m_sha;
    ImageTile* m_tile;
    Button* m_button;
};

} // namespace karigar::ui::artisan
