// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

namespace karigar::ui {

class FlowLayout;

/// Attached pictures as small tiles; one opens large. Takes no room while there are none. GUI thread.
/// Object names: pictureRow, picture_<n>.
class PictureRow : public QWidget {
    Q_OBJECT
public:
    explicit PictureRow(const PageContext& context, QWidget* parent = nullptr);

    void setPictures(const QStringList& shas);

private:
    void draw(const QString& sha);
    void show(const QString& sha, const QString& name);

    PageContext m_context;
    FlowLayout* m_flow;
};

} // namespace karigar::ui
