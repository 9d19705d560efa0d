// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/artisan/firststeps.h"

#include "ui/artisan/parts.h"
#include "ui/shared/button.h"
#include "ui/shared/glyph.h"
#include "ui/shared/text.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace karigar::ui::artisan {

FirstSteps::FirstSteps(QWidget* parent)
    : Card(parent)
    , m_rows(new QVBoxLayout)
{
    nameWidget(this, u"firstSteps"_s, tr("First steps"));
    setTone(Tone::Accent);
    m_rows->setSpacing(space::k12);
    content()->setSpacing(space::k16);
    content()->addWidget(label(tr("Your first steps"), TextSize::Title, Ink::Normal, this));
    content()->addWidget(label(tr("Four things, in any order, and guests can find and book you."), TextSize::Body,
                               Ink::Muted, this));
    content()->addLayout(m_rows);
}

void FirstSteps::setSteps(const std::vector<views::artisan::Today::Step>& steps)
{
    emptyLayout(m_rows);
    bool primaryGiven = false;
    for (const auto& step : steps) {
        const bool primary = !step.done && !primaryGiven;
        primaryGiven = primaryGiven || primary;
        m_rows->addWidget(row(step, primary));
    }
}

QWidget* FirstSteps::row(const views::artisan::Today::Step& step, bool primary)
{
    auto* widget = new QWidget(this);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(strongLabel(step.title, widget));
    words->addWidget(label(step.sentence, TextSize::Caption, Ink::Muted, widget));
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::k12);
    auto* mark = new Glyph(step.done ? Icon::CheckCircle : Icon::ChevronRight, step.done ? Tone::Ok : Tone::Muted,
                           metric::kIcon, widget);
    row->addWidget(mark, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    if (step.done) {
        row->addWidget(label(tr("Done"), TextSize::Caption, Ink::Muted, widget));
        return widget;
    }
    auto* go = new Button(primary ? Button::Kind::Primary : Button::Kind::Secondary, u"step_"_s + step.name, step.title,
                          Icon::None, widget);
    connect(go, &QPushButton::clicked, this, [this, to = step.leadsTo] { Q_EMIT chosen(to); });
    row->addWidget(go);
    return widget;
}

} // namespace karigar::ui::artisan
