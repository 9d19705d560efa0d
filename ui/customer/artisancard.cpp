// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/artisancard.h"

#include "ui/shell/pictures.h"
#include "ui/style/focustracker.h"
#include "ui/style/painting.h"
#include "ui/style/theme.h"

#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace karigar::ui {

ArtisanCard::ArtisanCard(Pictures& pictures, const ArtisanProfile& profile, QWidget* parent)
    : QAbstractButton(parent)
    , m_pictures(pictures)
    , m_profile(profile)
{
    setObjectName(u"artisanCard_"_s + profile.id.toText());
    setText(profile.name);
    setAccessibleName(tr("%1, %2, %3").arg(profile.name, profile.craft, profile.city));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    connect(&pictures, &Pictures::arrived, this, [this](const QString& sha) {
        if (sha == m_profile.picture)
            update();
    });
}

void ArtisanCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = Theme::tokens();
    paintPanel(&painter, rect(), radius::kCard, t.color(Tone::Card),
               t.color(underMouse() ? Tone::Muted : Tone::Line));
    const int side = kHeight - 2 * space::k16;
    const QRect face(space::k16, space::k16, side, side);
    paintAvatar(&painter, face, m_pictures.get(m_profile.picture, face.size(), devicePixelRatioF()),
                m_profile.name);
    QRect row(face.right() + space::k16, 0, width() - face.right() - 2 * space::k16, 0);
    const QFont strong = t.font(TextSize::Body, true);
    const QFont small = t.font(TextSize::Caption);
    const int total = QFontMetrics(strong).height() + 2 * QFontMetrics(small).height() + space::k4;
    row.moveTop((height() - total) / 2);
    const auto line = [&](const QString& words, const QFont& font, Tone tone) {
        const QFontMetrics fm(font);
        row.setHeight(fm.height());
        painter.setFont(font);
        painter.setPen(t.color(tone));
        painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter,
                         fm.elidedText(words, Qt::ElideRight, row.width()));
        row.moveTop(row.bottom() + 1 + space::k4 / 2);
    };
    line(m_profile.name, strong, Tone::Ink);
    line(u"%1 · %2"_s.arg(m_profile.craft, m_profile.city), small, Tone::Muted);
    if (m_profile.ratingCount > 0)
        line(u"★ %1 (%2)"_s
                 .arg(QLocale().toString(double(m_profile.ratingSum) / m_profile.ratingCount, 'f', 1))
                 .arg(m_profile.ratingCount),
             small, Tone::Muted);
    else
        line(tr("New here"), small, Tone::Muted);
    if (hasKeyFocus(this))
        paintFocusRing(&painter, rect(), radius::kCard);
}

} // namespace karigar::ui
