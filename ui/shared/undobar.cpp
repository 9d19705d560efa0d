// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/undobar.h"

#include "ui/shared/button.h"
#include "ui/shared/text.h"
#include "ui/style/painting.h"
#include "ui/style/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <utility>

using namespace Qt::StringLiterals;

namespace karigar::ui {

UndoBar::UndoBar(QWidget* window)
    : QWidget(window)
    , m_text(label({}))
    , m_button(new Button(Button::Kind::Secondary, u"undoBar.undo"_s, tr("Undo"), Icon::Undo))
{
    setObjectName(u"undoBar"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::k16, space::k8, space::k8, space::k8);
    row->setSpacing(space::k16);
    m_text->setWordWrap(false);
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    m_button->setKeys(QKeySequence(QKeySequence::Undo));
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_button->hasFocus())
            m_timer.start(kShownMs);
        else
            close();
    });
    connect(m_button, &QPushButton::clicked, this, &UndoBar::undo);
    window->installEventFilter(this);
    hide();
}

void UndoBar::showMessage(const QString& text, std::function<void()> undo)
{
    m_undo = std::move(undo);
    m_text->setText(text);
    setAccessibleName(text);
    m_button->setVisible(canUndo());
    m_timer.start(kShownMs);
    show();
    place();
    raise();
}

void UndoBar::undo()
{
    if (const auto action = std::exchange(m_undo, {}))
        action();
    close();
}

void UndoBar::close()
{
    m_timer.stop();
    m_undo = {};
    hide();
    Q_EMIT closed();
}

void UndoBar::place()
{
    layout()->activate();
    const QSize room = parentWidget()->size();
    const QSize hint = sizeHint();
    const int width = std::min(std::max(hint.width(), 320), room.width() - 2 * space::k16);
    const int height = std::max(52, hint.height());
    setGeometry((room.width() - width) / 2, room.height() - height - space::k24, width, height);
}

bool UndoBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

void UndoBar::enterEvent(QEnterEvent* event)
{
    m_timer.stop();
    QWidget::enterEvent(event);
}

void UndoBar::leaveEvent(QEvent* event)
{
    m_timer.start(kShownMs);
    QWidget::leaveEvent(event);
}

void UndoBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = Theme::tokens();
    paintPanel(&painter, rect(), radius::kCard, t.color(Tone::Card), t.color(Tone::Muted));
}

} // namespace karigar::ui
