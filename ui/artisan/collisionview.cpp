// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/artisan/collisionview.h"

#include "ui/artisan/parts.h"
#include "ui/shared/combobox.h"
#include "ui/shared/glyph.h"
#include "ui/shared/recordroles.h"
#include "ui/shared/text.h"

#include <algorithm>
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
    const auto lines = views::artisan::collisionLines(collision);
    setVisible(!lines.isEmpty());
    if (lines == m_shown)
        return;
    m_shown = lines;
    emptyLayout(m_lines);
    for (const auto& one : lines)
        m_lines->addWidget(line(one));
}

QWidget* CollisionView::line(const views::artisan::CollisionLine& line)
{
    const Tone tone = toneNamed(line.tone);
    const Icon icon = tone == Tone::Info ? Icon::Info : Icon::Warn;
    auto* widget = new QWidget(this);
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::k8);
    row->addWidget(new Glyph(icon, tone, metric::kSmallIcon, widget), 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(space::k4);
    words->addWidget(label(line.text, TextSize::Body, Ink::Normal, widget));
    if (!line.rival.isNull()) {
        words->addWidget(label(tr("If you approve this one:"), TextSize::Caption, Ink::Muted, widget));
        words->addWidget(fateBox(line), 0, Qt::AlignLeft);
    }
    row->addLayout(words, 1);
    return widget;
}

QWidget* CollisionView::fateBox(const views::artisan::CollisionLine& line)
{
    auto* box = new ComboBox(u"rivalFate_"_s + line.rival.toText(),
                             tr("If you approve this one, what becomes of %1").arg(line.name), this);
    const auto add = [&](const QString& words, RivalFate fate) {
        box->addItem(words, static_cast<int>(fate));
    };
    add(tr("Decline %1").arg(line.name), RivalFate::Decline);
    if (line.canWait)
        add(tr("Put %1 on the waiting list").arg(line.name), RivalFate::WaitingList);
    add(tr("Offer %1 another time").arg(line.name), RivalFate::OtherTime);
    const int chosen = box->findData(static_cast<int>(m_chosen.value(line.rival, RivalFate::Decline)));
    box->setCurrentIndex(std::max(0, chosen));
    box->setToolTip(tr("Takes effect when you approve the booking above."));
    connect(box, &QComboBox::activated, this, [this, box, rival = line.rival] {
        m_chosen.insert(rival, static_cast<RivalFate>(box->currentData().toInt()));
    });
    return box;
}

std::vector<RivalChoice> CollisionView::choices() const
{
    std::vector<RivalChoice> choices;
    for (const auto& line : m_shown)
        if (!line.rival.isNull())
            choices.push_back({line.rival, m_chosen.value(line.rival, RivalFate::Decline)});
    return choices;
}

} // namespace karigar::ui::artisan
