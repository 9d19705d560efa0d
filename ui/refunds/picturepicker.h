// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/error.h"
#include "ui/shell/page.h"

namespace karigar::ui {

class Button;
class PictureRow;

/// Paths of pictures to attach; empty when the person thought better of it.
using PictureChooser = std::function<QStringList(QWidget*)>;
PictureChooser nativePictureChooser();

/// Pictures to show somebody: chosen, made small, kept encrypted at once, so that they wait with the rest
/// when there is no network. GUI thread. Object names: addPicturesButton, dropPicturesButton, pictureRow.
class PicturePicker : public QWidget {
    Q_OBJECT
public:
    PicturePicker(const PageContext& context, const PictureChooser& chooser, QWidget* parent = nullptr);

    const QStringList& shas() const { return m_shas; }
    void clear();

Q_SIGNALS:
    void failed(const karigar::Error& error);

private:
    void choose();
    void keep(const QByteArray& bytes, const QString& mime);
    void refresh();

    PageContext m_context;
    PictureChooser m_chooser;
    QStringList m_shas;
    PictureRow* m_row;
    Button* m_add;
    Button* m_drop;
};

} // namespace karigar::ui
