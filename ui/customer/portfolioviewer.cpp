// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/portfolioviewer.h"

#include "ui/shared/iconbutton.h"
#include "ui/shared/text.h"
#include "ui/shell/pictures.h"
#include "ui/style/painting.h"
#include "ui/style/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace karigar::ui {

namespace {
constexpr int kCaptionHeight = 48;
}

PortfolioViewer::PortfolioViewer(Pictures& pictures, QWidget* page)
    : QWidget(page)
    , m_pictures(pictures)
    , m_previous(new IconButton(Icon::ChevronLeft, u"previousPictureButton"_s, tr("Previous picture"), this))
    , m_next(new IconButton(Icon::ChevronRight, u"nextPictureButton"_s, tr("Next picture"), this))
    , m_close(new IconButton(Icon::X, u"closePicturesButton"_s, tr("Close"), this))
{
    nameWidget(this, u"portfolioViewer"_s, tr("Portfolio"));
    setFocusPolicy(Qt::StrongFocus);
    hide();
    page->installEventFilter(this);
    connect(m_previous, &QToolButton::clicked, this, [this] { turn(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { turn(1); });
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(&pictures, &Pictures::arrived, this, [this] { update(); });
}

void PortfolioViewer::show(const std::vector<PortfolioItem>& items, int index)
{
    m_items = items;
    setGeometry(parentWidget()->rect());
    QWidget::show();
    raise();
    setFocus(Qt::OtherFocusReason);
    m_index = index;
    turn(0);
}

void PortfolioViewer::turn(int by)
{
    const int count = static_cast<int>(m_items.size());
    m_index = (m_index + by + count) % count;
    const QString caption = m_items[static_cast<size_t>(m_index)].caption;
    setAccessibleDescription(tr("Picture %1 of %2: %3").arg(m_index + 1).arg(count).arg(caption));
    update();
}

bool PortfolioViewer::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && watched == parentWidget())
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

QRect PortfolioViewer::pictureRect() const
{
    const QRect free = rect().adjusted(72, space::k32, -72, -kCaptionHeight - space::k24);
    QSize size(3, 2);
    size.scale(free.size(), Qt::KeepAspectRatio);
    return {free.center() - QPoint(size.width() / 2, size.height() / 2), size};
}

void PortfolioViewer::resizeEvent(QResizeEvent*)
{
    const QSize side = m_close->sizeHint();
    m_close->move(width() - side.width() - space::k16, space::k16);
    m_previous->move(space::k16, (height() - side.height()) / 2);
    m_next->move(width() - side.width() - space::k16, (height() - side.height()) / 2);
}

void PortfolioViewer::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = Theme::tokens();
    painter.fillRect(rect(), t.color(Tone::Paper));
    if (m_items.empty())
        return;
    const PortfolioItem& item = m_items[static_cast<size_t>(m_index)];
    const QRect box = pictureRect();
    paintPicture(&painter, box, m_pictures.get(item.picture, box.size(), devicePixelRatioF()), radius::kCard);
    painter.setFont(t.font(TextSize::Body));
    painter.setPen(t.color(Tone::Ink));
    const QString place = tr("%1 of %2").arg(m_index + 1).arg(m_items.size());
    painter.drawText(QRect(box.x(), box.bottom(), box.width(), kCaptionHeight),
                     Qt::AlignVCenter | Qt::AlignLeft, item.caption);
    painter.setPen(t.color(Tone::Muted));
    painter.drawText(QRect(box.x(), box.bottom(), box.width(), kCaptionHeight),
                     Qt::AlignVCenter | Qt::AlignRight, place);
}

void PortfolioViewer::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else if (event->key() == Qt::Key_Left)
        turn(-1);
    else if (event->key() == Qt::Key_Right || event->key() == Qt::Key_Space)
        turn(1);
    else
        QWidget::keyPressEvent(event);
}

void PortfolioViewer::mousePressEvent(QMouseEvent* event)
{
    if (pictureRect().contains(event->pos()))
        turn(1);
    else
        hide();
}

} // namespace karigar::ui
