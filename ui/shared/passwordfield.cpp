// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/passwordfield.h"

#include "ui/shared/iconbutton.h"
#include "ui/shared/text.h"

using namespace Qt::StringLiterals;

namespace karigar::ui {

PasswordField::PasswordField(const QString& objectName, QWidget* parent)
    : QLineEdit(parent)
    , m_reveal(new IconButton(Icon::Eye, objectName + u".reveal"_s, tr("Show password"), this))
{
    nameWidget(this, objectName, tr("Password"));
    setEchoMode(QLineEdit::Password);
    setTextMargins(0, 0, metric::kControl, 0);
    m_reveal->setCursor(Qt::ArrowCursor);
    connect(m_reveal, &QToolButton::clicked, this, &PasswordField::toggle);
}

void PasswordField::toggle()
{
    const bool show = !isRevealed();
    setEchoMode(show ? QLineEdit::Normal : QLineEdit::Password);
    m_reveal->setGlyph(show ? Icon::EyeOff : Icon::Eye);
    m_reveal->setName(show ? tr("Hide password") : tr("Show password"));
}

void PasswordField::resizeEvent(QResizeEvent* event)
{
    QLineEdit::resizeEvent(event);
    m_reveal->move(width() - m_reveal->width(), (height() - m_reveal->height()) / 2);
}

} // namespace karigar::ui
