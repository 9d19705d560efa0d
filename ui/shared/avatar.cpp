// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/avatar.h"

#include "ui/style/painting.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace karigar::ui {

Avatar::Avatar(const QString& name, int size, QWidget* parent)
    : QWidget(parent)
{
    setFixedSize(size, size);
    setPerson(name);
}

void Avatar::setPerson(const QString& name, const QPixmap& picture)
{
    m_name = name;
    m_picture = picture;
    setAccessibleName(name);
    update();
}

void Avatar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintAvatar(&painter, rect(), m_picture, m_name);
}

} // namespace karigar::ui
