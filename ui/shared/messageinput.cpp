// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/messageinput.h"

#include "ui/shared/button.h"
#include "ui/shared/iconbutton.h"
#include "ui/shared/text.h"
#include "ui/style/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace karigar::ui {

MessageInput::MessageInput(const QString& objectName, QWidget* parent)
    : QWidget(parent)
    , m_edit(new QPlainTextEdit)
    , m_attach(new IconButton(Icon::Attach, objectName + u".attach"_s, tr("Attach a picture")))
    , m_send(new Button(Button::Kind::Primary, objectName + u".send"_s, tr("Send"), Icon::Send))
{
    setObjectName(objectName);
    nameWidget(m_edit, objectName + u".text"_s, tr("Message"));
    m_edit->setPlaceholderText(tr("Write a message"));
    m_edit->setTabChangesFocus(true);
    m_edit->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_edit->installEventFilter(this);
    m_send->setToolTip(tr("Send (Enter); Shift+Enter starts a new line"));
    m_send->setEnabled(false);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::k16, space::k8, space::k24, space::k12);
    row->setSpacing(space::k8);
    row->addWidget(m_attach, 0, Qt::AlignBottom);
    row->addWidget(m_edit, 1);
    row->addWidget(m_send, 0, Qt::AlignBottom);
    connect(m_attach, &QToolButton::clicked, this, &MessageInput::attachClicked);
    connect(m_send, &QPushButton::clicked, this, &MessageInput::send);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        m_send->setEnabled(!text().trimmed().isEmpty());
        grow();
        Q_EMIT edited();
    });
    grow();
}

QString MessageInput::text() const
{
    return m_edit->toPlainText();
}

void MessageInput::setText(const QString& text)
{
    m_edit->setPlainText(text);
    m_edit->moveCursor(QTextCursor::End);
}

void MessageInput::setClosed(const QString& reason)
{
    m_edit->setEnabled(reason.isEmpty());
    m_attach->setEnabled(reason.isEmpty());
    m_edit->setPlaceholderText(reason.isEmpty() ? tr("Write a message") : reason);
}

void MessageInput::send()
{
    const QString message = text().trimmed();
    if (message.isEmpty())
        return;
    m_edit->clear();
    m_edit->setFocus();
    Q_EMIT sent(message);
}

void MessageInput::grow()
{
    int lines = 0;
    for (QTextBlock block = m_edit->document()->begin(); block.isValid(); block = block.next())
        lines += std::max(1, block.layout()->lineCount());
    const int line = QFontMetrics(Theme::tokens().font(TextSize::Body)).lineSpacing();
    const int chrome = static_cast<int>(2 * m_edit->document()->documentMargin()) + 10;
    m_edit->setFixedHeight(std::max(metric::kPrimary, std::clamp(lines, 1, 5) * line + chrome));
    m_edit->setVerticalScrollBarPolicy(lines > 5 ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
}

bool MessageInput::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && !(key->modifiers() & Qt::ShiftModifier)) {
            send();
            return true;
        }
    }
    if (event->type() == QEvent::Resize)
        grow();
    return QWidget::eventFilter(watched, event);
}

void MessageInput::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), Theme::tokens().color(Tone::Line));
}

} // namespace karigar::ui
