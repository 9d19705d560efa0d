// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/errorstate.h"

#include "ui/shared/button.h"
#include "ui/shared/card.h"
#include "ui/shared/glyph.h"
#include "ui/shared/text.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace karigar::ui {
namespace {

QWidget* line(Icon icon, Tone tone, const QString& text, TextSize size)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::k12);
    layout->addWidget(new Glyph(icon, tone), 0, Qt::AlignTop);
    layout->addWidget(label(text, size), 1);
    return row;
}

} // namespace

ErrorState::ErrorState(const QString& happened, const QString& kept, const QString& todo, QWidget* parent)
    : QWidget(parent)
{
    auto* card = new Card;
    card->setTone(Tone::Bad, 0.04);
    card->setMaximumWidth(560);
    m_column = card->content();
    m_column->setSpacing(space::k12);
    m_column->addWidget(line(Icon::Warn, Tone::Bad, happened, TextSize::Title));
    m_column->addWidget(line(Icon::CheckCircle, Tone::Ok, kept, TextSize::Body));
    m_column->addWidget(line(Icon::Info, Tone::Info, todo, TextSize::Body));
    auto* outer = new QVBoxLayout(this);
    outer->addStretch(2);
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(card, 4);
    middle->addStretch(1);
    outer->addLayout(middle);
    outer->addStretch(3);
    setAccessibleName(happened);
}

Button* ErrorState::addStep(const QString& objectName, const QString& text)
{
    auto* button = new Button(Button::Kind::Secondary, objectName, text);
    m_column->addWidget(button, 0, Qt::AlignLeft);
    return button;
}

} // namespace karigar::ui
