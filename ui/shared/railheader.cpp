// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/railheader.h"

#include "ui/style/focustracker.h"
#include "ui/style/painting.h"
#include "ui/style/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace karigar::ui {

RailHeader::RailHeader(const QString& objectName, QWidget* parent)
    : QAbstractButton(parent)
{
    setObjectName(objectName);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RailHeader::setDisc(Icon icon, Tone tone)
{
    m_icon = icon;
    m_tone = tone;
    update();
}

void RailHeader::setPerson(const QString& name, const QPixmap& picture)
{
    m_person = name;
    m_picture = picture;
    update();
}

void RailHeader::setLines(const QString& first, const QString& second)
{
    setText(first);
    m_second = second;
    setAccessibleName(second.isEmpty() ? first : u"%1, %2"_s.arg(first, second));
    setToolTip(accessibleName());
    update();
}

void RailHeader::setFolded(bool folded)
{
    m_folded = folded;
    updateGeometry();
    update();
}

void RailHeader::setOpensMenu(bool opens)
{
    m_opensMenu = opens;
    update();
}

QSize RailHeader::sizeHint() const
{
    const Tokens& t = Theme::tokens();
    const int lines =
        QFontMetrics(t.font(TextSize::Body)).height() + QFontMetrics(t.font(TextSize::Caption)).height();
    return {m_folded ? 40 : 160, std::max(48, lines + 10)};
}

void RailHeader::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = Theme::tokens();
    if (underMouse())
        paintPanel(&painter, rect(), radius::kControl, t.tint(m_tone, 0.10, Tone::Paper), {});
    constexpr int kDisc = 32;
    const QRect disc(m_folded ? (width() - kDisc) / 2 : space::k4 + 2, (height() - kDisc) / 2, kDisc, kDisc);
    if (m_icon != Icon::None) {
        paintPanel(&painter, disc, radius::kControl, t.color(m_tone), {});
        paintIcon(&painter, m_icon, disc.adjusted(6, 6, -6, -6), Tone::OnAccent);
    } else {
        paintAvatar(&painter, disc, m_picture, m_person);
    }
    if (!m_folded) {
        const QFont strong = t.font(TextSize::Body, true), small = t.font(TextSize::Caption);
        const int left = disc.right() + 1 + space::k8, room = width() - left - (m_opensMenu ? 26 : space::k4);
        const int top = QFontMetrics(strong).height(),
                  bottom = m_second.isEmpty() ? 0 : QFontMetrics(small).height();
        const int y = (height() - top - bottom) / 2;
        painter.setFont(strong);
        painter.setPen(t.color(m_icon == Icon::None ? Tone::Ink : m_tone));
        painter.drawText(QRect(left, y, room, top), Qt::AlignLeft,
                         QFontMetrics(strong).elidedText(text(), Qt::ElideRight, room));
        painter.setFont(small);
        painter.setPen(t.color(Tone::Muted));
        painter.drawText(QRect(left, y + top, room, bottom), Qt::AlignLeft,
                         QFontMetrics(small).elidedText(m_second, Qt::ElideRight, room));
        if (m_opensMenu)
            paintIcon(&painter, Icon::ChevronDown, {width() - 24, (height() - 16) / 2, 16, 16}, Tone::Muted);
    }
    if (hasKeyFocus(this))
        paintFocusRing(&painter, rect());
}

} // namespace karigar::ui
