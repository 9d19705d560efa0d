// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/error.h"
#include "ui/chat/filechooser.h"

#include <QDialog>
#include <QPixmap>

namespace karigar::ui::chat {

/// One received picture, as large as the window allows, with a way to keep a copy. Escape closes. GUI thread.
/// Object names: pictureDialog, saveCopyButton.
class PictureDialog : public QDialog {
    Q_OBJECT
public:
    PictureDialog(const QString& name, const QByteArray& bytes, const FileChooser& chooser, QWidget* parent);

Q_SIGNALS:
    void failed(const karigar::Error& error);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QPixmap m_picture;
};

/// Lets the person choose where, and writes the bytes there.
Result<void> saveCopy(const FileChooser& chooser, QWidget* parent, const QString& name,
                      const QByteArray& bytes);

} // namespace karigar::ui::chat
