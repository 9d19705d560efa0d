// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/artisan/collisionview.h"

#include "ui/artisan/parts.h"
#include "ui/shared/glyph.h"
#include "ui/shared/text.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace karigar::ui::artisan {

CollisionView::CollisionView(QWidget* parent)
    : QWidget(parent)
    , m_lines(new QVBoxLayout(this))
{
    nameWidget(this, u"collisionLines"_s, tr("What this request collides with"));
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(space::k4);
    hide();
}

void CollisionView::setCollision(const views::artisan::Collision& collision)
{
    const QStringList words = views::artisan::collisionWords(collision);
    setVisible(!words.isEmpty());
    if (words == m_shown)
        return;
    m_shown = words;
    emptyLayout(m_lines);
    const Tone tone = !collision.obstacle.isEmpty()  ? Tone::Bad
                      : collision.declined() > 0 ? Tone::Warn
                                                     : Tone::Info;
    const Icon icon = tone == Tone::Info ? Icon::Info : Icon::Warn;
    for (const QString& line : words) {
        auto* row = new QHBoxLayout;
        auto* widget = new QWidget(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(space::k8);
        row->addWidget(new Glyph(icon, tone, metric::kSmallIcon, widget), 0, Qt::AlignTop);
        row->addWidget(label(line, TextSize::Body, Ink::Normal, widget), 1);
        widget->setLayout(row);
        m_lines->addWidget(widget);
    }
}

} // namespace karigar::ui::artisan
