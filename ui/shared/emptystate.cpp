// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/emptystate.h"

#include "ui/shared/button.h"
#include "ui/shared/glyph.h"
#include "ui/shared/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace karigar::ui {

EmptyState::EmptyState(Icon icon, const QString& title, const QString& sentence, QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout)
{
    auto* glyph = new Glyph(icon, Tone::Accent, 28);
    glyph->setDisc(64);
    QLabel* heading = label(title, TextSize::Title);
    QLabel* words = label(sentence, TextSize::Body, Ink::Muted);
    for (QLabel* text : {heading, words}) {
        text->setAlignment(Qt::AlignHCenter);
        text->setFixedWidth(380);
    }
    m_column->setSpacing(space::k8);
    m_column->addWidget(glyph, 0, Qt::AlignHCenter);
    m_column->addSpacing(space::k8);
    // Stretches at the sides rather than alignment: a layout asks an aligned label how high it is at the
    // whole width, and a sentence of two lines would be cut to one.
    m_column->addWidget(heading);
    m_column->addWidget(words);
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addLayout(m_column);
    middle->addStretch(1);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(space::k24, space::k24, space::k24, space::k24);
    outer->addStretch(2);
    outer->addLayout(middle);
    outer->addStretch(3);
}

Button* EmptyState::addStep(const QString& objectName, const QString& text, Icon icon)
{
    auto* button = new Button(Button::Kind::Primary, objectName, text, icon);
    m_column->addSpacing(space::k8);
    m_column->addWidget(button, 0, Qt::AlignHCenter);
    return button;
}

} // namespace karigar::ui
