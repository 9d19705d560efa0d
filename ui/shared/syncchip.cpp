// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/syncchip.h"

#include "ui/style/focustracker.h"
#include "ui/style/painting.h"
#include "ui/style/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace karigar::ui {

SyncChip::SyncChip(QWidget* parent)
    : QAbstractButton(parent)
{
    setObjectName(u"syncChip"_s);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setUpToDate();
}

void SyncChip::setUpToDate()
{
    setState(Icon::CheckCircle, Tone::Ok, tr("Up to date"), tr("Everything is settled with the server"));
}

void SyncChip::setSyncing()
{
    setState(Icon::Sync, Tone::Info, tr("Updating"), tr("Exchanging changes with the server"));
}

void SyncChip::setWaiting(int count)
{
    setState(Icon::Waiting, Tone::Warn, tr("%n waiting", nullptr, count),
             tr("Kept here until the server has answered"));
}

void SyncChip::setRefused(int count)
{
    setState(Icon::XCircle, Tone::Bad, tr("%n refused", nullptr, count), tr("Open the tray to see why"));
}

void SyncChip::setOffline(const QString& since, int waiting)
{
    const QString offline = since.isEmpty() ? tr("Offline") : tr("Offline since %1").arg(since);
    if (waiting > 0)
        setState(Icon::Offline, Tone::Warn, tr("Offline, %n waiting", nullptr, waiting),
                 u"%1. %2"_s.arg(offline, tr("%n waiting until the network returns", nullptr, waiting)));
    else
        setState(Icon::Offline, Tone::Warn, offline, tr("Everything stays readable"));
}

void SyncChip::setSignInNeeded()
{
    setState(Icon::Lock, Tone::Bad, tr("Sign in again"),
             tr("The session on this device has ended. What is stored here is kept"));
}

void SyncChip::setTooOld()
{
    setState(Icon::Warn, Tone::Bad, tr("Update Karigar"),
             tr("The marketplace no longer understands this version. What is stored here is kept"));
}

void SyncChip::setTrouble(const QString& reason)
{
    setState(Icon::Warn, Tone::Warn, tr("Not up to date"), reason);
}

void SyncChip::setState(Icon icon, Tone tone, const QString& words, const QString& hint)
{
    m_icon = icon;
    m_tone = tone;
    setText(words);
    setAccessibleName(words);
    setAccessibleDescription(hint);
    setToolTip(u"%1. %2"_s.arg(words, hint));
    update();
}

void SyncChip::setFolded(bool folded)
{
    m_folded = folded;
    updateGeometry();
    update();
}

QSize SyncChip::sizeHint() const
{
    return {m_folded ? 40 : 120, 36};
}

void SyncChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = Theme::tokens();
    paintPanel(&painter, rect(), radius::kControl, t.tint(m_tone), t.tint(m_tone, underMouse() ? 0.7 : 0.35));
    const int x = m_folded ? (width() - metric::kIcon) / 2 : space::k8 + 2;
    paintIcon(&painter, m_icon, {x, (height() - metric::kIcon) / 2, metric::kIcon, metric::kIcon}, m_tone);
    if (!m_folded) {
        const QFont font = t.font(TextSize::Caption, true);
        const QRect area = rect().adjusted(x + metric::kIcon + space::k8, 0, -space::k8, 0);
        painter.setFont(font);
        painter.setPen(t.color(m_tone));
        painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft,
                         QFontMetrics(font).elidedText(text(), Qt::ElideRight, area.width()));
    }
    if (hasKeyFocus(this))
        paintFocusRing(&painter, rect());
}

} // namespace karigar::ui
